import { mostToCredit, splitCredit } from '@shared/domain/credit/split-credit';
import { minor, type Minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { RefundView } from '@shared/ipc/views/refunds';
import type { CreditedAmounts } from '@shared/journal/money-facts';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { EmployeeId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCreditNote, findRefund, findRefundsOfCreditNote } from '../../db/repos/corrections';
import { requireInvoice } from '../../db/repos/invoices';
import { findPayment, type Payment } from '../../db/repos/payments';
import type { Settings } from '../../db/repos/records';
import { commandIn, runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { freeTexts } from '../payments/tender-problem';
import { approvedFor, checkApproval } from '../people/approval';
import { kickDrawerIfAny } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { standingOf } from './creditable';
import { creditedAmounts } from './credited-amounts';
import { leftForInvoice } from './refund-left';
import { paidParts, type PaidParts } from './refund-parts';
import { queueCreditSlip } from './refund-slip';
import { refundShift } from './refund-shift';
import { refundView } from './refund-view';

type Wanted = ParsedInput<'refunds.pay'>;
type Answer = Result<RefundView[], CommandFailure>;

const AREAS = ['payments', 'invoices', 'shifts', 'printing', 'till'] as const;

/**
 * Takes lines of a paid invoice back and pays their money out, in one way or several: a credit note
 * for the goods and a refund for each part of the money, each with its number, capped by what was
 * sold and by what was paid. Cash for what was not paid in cash needs another person's word.
 */
export async function payRefund(context: TillContext, wanted: Wanted): Promise<Answer> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  return runCommand(context, AREAS, (command): Answer => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const { employee, settings } = ready.value;
    const word = approvedFor(employee, 'refund', approver.value);
    if (!word.ok) return word;
    const before = paidBefore(db, wanted);
    if (before !== null) return before;
    const shift = refundShift(context, db, employee);
    if (!shift.ok) return shift;
    const { reason } = wanted;
    const problem = cardNumberProblem([
      reason,
      ...wanted.parts.flatMap(({ tender }) => freeTexts(tender)),
    ]);
    if (problem !== null) return err(problem);
    const refund = reckoned(db, wanted, settings.hospital.cashRoundingStepMinor);
    if (!refund.ok) return refund;
    const { isAnotherWay } = refund.value;
    const other = isAnotherWay
      ? approvedFor(employee, 'refund-other-tender', approver.value)
      : word;
    if (!other.ok) return other;
    const at = commandIn(command, shift.value.shiftId);
    journal(context, at, settings, { ...wanted, ...refund.value, approvedBy: other.value });
    const note = findCreditNote(db, wanted.creditNoteId);
    if (note !== null) queueCreditSlip(context, at, note);
    return ok(refundsOf(db, wanted));
  });
}

/** What came of it when it was asked before; null when it was not. */
function paidBefore(db: ReadableDb, { creditNoteId, paymentId, parts }: Wanted): Answer | null {
  const known = parts.flatMap(({ refundId }) => findRefund(db, refundId) ?? []);
  const note = findCreditNote(db, creditNoteId);
  if (known.length === 0) return note === null ? null : err({ code: 'ID_TAKEN' });
  const isSame = known.every(
    (row) => row.creditNoteId === creditNoteId && row.paymentId === paymentId,
  );
  return isSame ? ok(refundsOf(db, { creditNoteId })) : err({ code: 'ID_TAKEN' });
}

function refundsOf(db: ReadableDb, { creditNoteId }: Pick<Wanted, 'creditNoteId'>): RefundView[] {
  return findRefundsOfCreditNote(db, creditNoteId).map((row) => refundView(db, row));
}

interface Reckoned extends PaidParts {
  readonly payment: Payment;
  readonly invoice: InvoiceState;
  readonly credited: CreditedAmounts;
}

/** What comes back and what goes out for it, or why it cannot. */
function reckoned(
  db: ReadableDb,
  wanted: Wanted,
  stepMinor: number,
): Result<Reckoned, CommandFailure> {
  const { paymentId, lines, parts } = wanted;
  const payment = findPayment(db, paymentId);
  if (payment === null) return err({ code: 'PAYMENT_UNKNOWN' });
  if (payment.voidedAtMs !== null) return err({ code: 'PAYMENT_VOIDED' });
  const invoice = invoiceOf(db, payment, lines);
  if (invoice === null) return err({ code: 'LINE_UNKNOWN' });
  const credited = creditedAmounts(db, invoice, { lines });
  if (!credited.ok) {
    // It was worth nothing, so no money goes back for it.
    const isNothing = credited.error.code === 'NOTHING_TO_CREDIT';
    return isNothing ? err({ code: 'NOTHING_TO_REFUND' }) : credited;
  }
  const left = leftForInvoice(db, payment, invoice.invoiceId);
  const backMinor = moneyFor(credited.value.totalMinor, invoice, left.leftMinor);
  if (!backMinor.ok) return backMinor;
  const from = { payment, left, stepMinor };
  const paid = paidParts(db, backMinor.value, parts, from);
  return paid.ok ? ok({ ...paid.value, payment, invoice, credited: credited.value }) : paid;
}

/** The invoice of the first line, if the payment paid it: the lines have to be of one invoice. */
function invoiceOf(
  db: ReadableDb,
  { allocations }: Payment,
  lines: Wanted['lines'],
): InvoiceState | null {
  const invoices = allocations.map(({ invoiceId }) => requireInvoice(db, invoiceId));
  const isOf = ({ lines: sold }: InvoiceState) =>
    sold.some(({ line }) => line.lineId === lines[0]?.lineId);
  return invoices.find(isOf) ?? null;
}

/** What goes back for goods at `totalMinor`: what of it is still owed is only taken off that. */
function moneyFor(
  totalMinor: Minor,
  invoice: InvoiceState,
  paidHereMinor: Minor,
): Result<Minor, CommandFailure> {
  const standing = standingOf(invoice);
  const { backMinor, owedMinor } = splitCredit(totalMinor, standing);
  const mostMinor = minor(Math.min(mostToCredit(standing) - owedMinor, paidHereMinor));
  if (backMinor > mostMinor) return err({ code: 'REFUND_EXCEEDS_PAID', leftMinor: mostMinor });
  return backMinor === 0 ? err({ code: 'NOTHING_TO_REFUND' }) : ok(backMinor);
}

type ToJournal = Reckoned &
  Pick<Wanted, 'creditNoteId' | 'reason'> & { readonly approvedBy: EmployeeId | null };

function journal(
  context: TillContext,
  command: Command,
  { till }: Settings,
  { creditNoteId, payment, invoice, credited, parts, reason, approvedBy }: ToJournal,
): void {
  const { db, append } = command;
  const { invoiceId } = invoice;
  const why = { reason, approvedBy };
  append('credit-note.issued', {
    creditNoteId,
    number: documentNumberOf(db, context.tillId, till, 'credit-note'),
    ...{ invoiceId, credited, ...why },
  });
  for (const { refundId, tender, amountMinor, cashRoundingMinor } of parts) {
    append('refund.paid', {
      refundId,
      number: documentNumberOf(db, context.tillId, till, 'refund'),
      ...{ paymentId: payment.paymentId, invoiceId, creditNoteId },
      ...{ tender, amountMinor, cashRoundingMinor, ...why },
    });
    if (tender.kind === 'cash') kickDrawerIfAny(context, command, 'refund');
  }
}
