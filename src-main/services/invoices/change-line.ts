import { exceedsCounterLimit, type Act } from '@shared/domain/people/permission';
import { lineAmounts } from '@shared/domain/pricing/line';
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
import { takeBackIfGrown } from './discount-share';
import { tooLarge } from './limits';
import type { Employee } from '../../db/repos/records';
import { cardNumberProblem } from '../records/card-number-problem';

type Wanted = ParsedInput<'invoices.changeLine'>;

/** Changes a line; another price or a discount wants a reason, and perhaps somebody's word. */
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
    const others = invoice.lines.map(({ line }) => (line.lineId === lineId ? after : line));
    if (tooLarge(others)) return { code: 'INVOICE_TOO_LARGE' };
    const approvedBy = wordFor(actsOf(before, after), employee, approver.value, reason);
    if (!approvedBy.ok) return approvedBy.error;
    append('invoice.line-changed', {
      invoiceId,
      lineId,
      changes: news,
      reason,
      approvedBy: approvedBy.value,
    });
    takeBackIfGrown(work, others);
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

/** The acts, beyond building an invoice, that turn `before` into `after`. */
function actsOf(before: InvoiceLine, after: InvoiceLine): Act[] {
  const acts: Act[] = [];
  if (after.unitPriceMinor !== before.unitPriceMinor) acts.push('price-override');
  const isOver = exceedsLimit(after);
  const isOther = changedFields({ discount: before.discount }, { discount: after.discount });
  if ('discount' in isOther && after.discount !== null) {
    acts.push(isOver ? 'discount-over-limit' : 'discount');
  } else if (isOver && !exceedsLimit(before)) {
    // The same amount off fewer or cheaper units is a larger share.
    acts.push('discount-over-limit');
  }
  return acts;
}

function exceedsLimit(line: InvoiceLine): boolean {
  return exceedsCounterLimit(lineAmounts(line).grossMinor, line.discount);
}

/** Whether `employee`, with `approver`'s word if it was given, may do `acts`: and who approved. */
export function wordFor(
  acts: readonly Act[],
  employee: Employee,
  approver: Approver,
  reason: string,
): Result<EmployeeId | null, CommandFailure> {
  if (acts.length > 0 && reason.trim() === '') return err({ code: 'REASON_NEEDED' });
  const problem = cardNumberProblem([reason]);
  if (problem !== null) return err(problem);
  let approvedBy: EmployeeId | null = null;
  for (const act of acts) {
    const word = approvedFor(employee, act, approver);
    if (!word.ok) return word;
    approvedBy = word.value ?? approvedBy;
  }
  return ok(approvedBy);
}
