import { quantityForWeight } from '@shared/domain/estimate/quantity-for-weight';
import { MAX_QUANTITY_MILLI } from '@shared/domain/quantity/quantity';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { TemplateLine, TemplateView } from '@shared/ipc/views/estimates';
import { estimateTemplateRecord, type EstimateTemplateRecord } from '@shared/journal/records';
import type { PatientId, TemplateId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findTemplate, findTemplates } from '../../db/repos/estimates';
import { findPatient, findProduct } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { completeRecord } from '../records/complete-record';

/** The templates in use, by name. */
export function listTemplates(context: TillContext): Result<TemplateView[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  return ready.ok ? ok(findTemplates(db)) : ready;
}

/** Makes the template under a new id, or changes what is given. */
export function saveTemplate(
  context: TillContext,
  { templateId, changes }: ParsedInput<'templates.save'>,
): Result<TemplateView, CommandFailure> {
  return runCommand(
    context,
    ['estimates'],
    ({ db, append }): Result<TemplateView, CommandFailure> => {
      const employee = signedInWhoMay(context, db, 'edit-products');
      if (!employee.ok) return employee;
      const before = findTemplate(db, templateId);
      const complete = completeRecord<EstimateTemplateRecord>({
        schema: estimateTemplateRecord,
        base: before ?? { active: true },
        isNew: before === null,
        changes,
        freeText: ['name'],
      });
      if (!complete.ok) return complete;
      const { record, news } = complete.value;
      const options = record.items.flatMap(({ option }) => (option === null ? [] : option));
      const written = options.flatMap(({ group, choice }) => [group, choice]);
      const problem = cardNumberProblem(written);
      if (problem !== null) return err(problem);
      if (record.items.some(({ productId }) => findProduct(db, productId) === null)) {
        return err({ code: 'PRODUCT_UNKNOWN' });
      }
      if (Object.keys(news).length > 0) {
        append('estimate-template.saved', { templateId, changes: news });
      }
      return ok({ ...record, templateId });
    },
  );
}

/** The lines that a template makes for an animal: what goes by weight wants its weight. */
export function fillTemplate(
  context: TillContext,
  templateId: TemplateId,
  patientId: PatientId | null,
): Result<TemplateLine[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const template = findTemplate(db, templateId);
  if (template === null) return err({ code: 'TEMPLATE_UNKNOWN' });
  const patient = patientId === null ? null : findPatient(db, patientId);
  if (patientId !== null && patient === null) return err({ code: 'PATIENT_UNKNOWN' });
  const lines: TemplateLine[] = [];
  for (const item of template.items) {
    const product = findProduct(db, item.productId);
    if (product === null) return err({ code: 'PRODUCT_UNKNOWN' });
    const amounts = amountsOf(item, patient?.weightGrams ?? 0);
    if (!amounts.ok) return amounts;
    lines.push({ product, ...amounts.value, patientId, performedBy: null, option: item.option });
  }
  return ok(lines);
}

type Item = EstimateTemplateRecord['items'][number];

function amountsOf(
  item: Item,
  weightGrams: number,
): Result<Pick<TemplateLine, 'lowMilli' | 'highMilli'>, CommandFailure> {
  const { isPerKilogram, lowMilli, highMilli, stepMilli } = item;
  if (!isPerKilogram) return ok({ lowMilli, highMilli });
  if (weightGrams === 0) return err({ code: 'RECORD_INCOMPLETE', field: 'weightGrams' });
  const high = quantityForWeight(weightGrams, highMilli, stepMilli);
  if (high > MAX_QUANTITY_MILLI) return err({ code: 'INVOICE_TOO_LARGE' });
  const low = lowMilli === 0 ? lowMilli : quantityForWeight(weightGrams, lowMilli, stepMilli);
  return ok({ lowMilli: low, highMilli: high });
}
