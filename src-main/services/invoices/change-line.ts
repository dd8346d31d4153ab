import type { Act } from '@shared/domain/people/permission';
import type { RatePpm } from '@shared/domain/rate/rate';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceLine } from '@shared/journal/records';
import { mergeRecord } from '@shared/journal/reducers/merge';
import type { EmployeeId, InvoiceId, LineId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { approvedFor, checkApproval, type Approver } from '../people/approval';
import { changedFields } from '../records/changed-fields';
import { partiesProblem } from './add-lines';
import { changeInvoice } from './change-invoice';
import { documentShare, isOverLimit, takeBackIfGrown } from './discount-share';
import { tooLarge } from './limits';
import type { Employee } from '../../db/repos/records';
import { cardNumberProblem } from '../records/card-number-problem';

type Wanted = ParsedInput<'invoices.changeLine'>;

/**
 * Changes a line; another price or a discount wants a reason, and perhaps somebody's word. So does
 * more of a line whose price or discount wanted it; its reason was given.
 */
export async function changeLine(
  context: TillContext,
  { invoiceId, lineId, changes, reason, approval }: Wanted,
): Promise<Result<InvoiceView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return changeInvoice(context, invoiceId, 'build-invoice', (work) => {
    const { invoice, append, employee } = work;
    const before = invoice.lines.find(({ line }) => line.lineId === lineId)?.line;
    if (before === undefined) return { code: 'LINE_UNKNOWN' };
    const after = mergeRecord(before, changes);
    const news = changedFields(before, after) as Wanted['changes'];
    if (Object.keys(news).length === 0) return null;
    const parties = partiesProblem(work, after.patientId, news.performedBy ?? null);
    if (parties !== null) return parties;
    const lines = invoice.lines.map(({ line }) => line);
    const changed = lines.map((line) => (line.lineId === lineId ? after : line));
    if (tooLarge(changed)) return { code: 'INVOICE_TOO_LARGE' };
    const ofDocument = documentShare(lines, invoice.discount);
    const acts = actsOf(before, after, ofDocument);
    const renewed = actsRenewed(before, after, ofDocument);
    const approvedBy = wordFor(acts, employee, approver.value, reason, renewed);
    if (!approvedBy.ok) return approvedBy.error;
    append('invoice.line-changed', {
      invoiceId,
      lineId,
      changes: news,
      reason,
      approvedBy: approvedBy.value,
    });
    takeBackIfGrown(work, changed);
    return null;
  });
}

export function removeLine(
  context: TillContext,
  invoiceId: InvoiceId,
  lineId: LineId,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(context, invoiceId, 'build-invoice', (work) => {
    const before = work.invoice.lines.map(({ line }) => line);
    const after = before.filter((line) => line.lineId !== lineId);
    if (after.length === before.length) return { code: 'LINE_UNKNOWN' };
    work.append('invoice.line-removed', { invoiceId, lineId });
    takeBackIfGrown(work, after);
    return null;
  });
}

/**
 * The acts, beyond building an invoice, that turn `before` into `after` on an invoice that has
 * `ofDocument` off as a whole.
 */
function actsOf(before: InvoiceLine, after: InvoiceLine, ofDocument: RatePpm): Act[] {
  const acts: Act[] = [];
  if (after.unitPriceMinor !== before.unitPriceMinor) acts.push('price-override');
  const isOver = isOverLimit(after, ofDocument);
  const isOther = changedFields({ discount: before.discount }, { discount: after.discount });
  if ('discount' in isOther && after.discount !== null) {
    acts.push(isOver ? 'discount-over-limit' : 'discount');
  } else if (after.discount !== null && isOver && !isOverLimit(before, ofDocument)) {
    // The same amount off fewer or cheaper units is a larger share.
    acts.push('discount-over-limit');
  }
  return acts;
}

/**
 * The acts that `after` does once more because it sells more than `before` on the same terms: who
 * approved a price or a percentage did so for what they saw. An amount off stays what it was.
 */
function actsRenewed(before: InvoiceLine, after: InvoiceLine, ofDocument: RatePpm): Act[] {
  if (after.quantityMilli <= before.quantityMilli) return [];
  const acts: Act[] = [];
  if (after.unitPriceMinor !== after.listPriceMinor) acts.push('price-override');
  if (after.discount?.kind === 'percent' && isOverLimit(after, ofDocument)) {
    acts.push('discount-over-limit');
  }
  return acts;
}

/**
 * Whether `employee`, with `approver`'s word if it was given, may do `acts`, which want a reason,
 * and `renewed`, whose reason was given before: and who approved.
 */
export function wordFor(
  acts: readonly Act[],
  employee: Employee,
  approver: Approver,
  reason: string,
  renewed: readonly Act[] = [],
): Result<EmployeeId | null, CommandFailure> {
  if (acts.length > 0 && reason.trim() === '') return err({ code: 'REASON_NEEDED' });
  const problem = cardNumberProblem([reason]);
  if (problem !== null) return err(problem);
  let approvedBy: EmployeeId | null = null;
  for (const act of [...acts, ...renewed]) {
    const word = approvedFor(employee, act, approver);
    if (!word.ok) return word;
    approvedBy = word.value ?? approvedBy;
  }
  return ok(approvedBy);
}
