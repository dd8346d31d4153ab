import { takenOf } from '@shared/domain/estimate/options';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { err, type Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { addLines } from '../invoices/add-lines';
import { fillTemplate } from './templates';

/** Sells everything of a template at once, as much as it may take. */
export function addBundle(
  context: TillContext,
  { invoiceId, templateId, patientId, choices, lineIds }: ParsedInput<'invoices.addBundle'>,
): Result<InvoiceView, CommandFailure> {
  const filled = fillTemplate(context, templateId, patientId);
  if (!filled.ok) return filled;
  const taken = takenOf(filled.value, choices);
  const lines = taken.flatMap(({ product, highMilli, performedBy }, index) => {
    const lineId = lineIds[index];
    const { productId } = product;
    const line = { productId, quantityMilli: highMilli, patientId, performedBy };
    return lineId === undefined ? [] : [{ ...line, lineId }];
  });
  // The template was changed since whoever asks has seen it.
  if (lines.length !== lineIds.length || lines.length < taken.length) {
    return err({ code: 'TEMPLATE_UNKNOWN' });
  }
  return addLines(context, { invoiceId, lines });
}
