import { creditOfLine } from '@shared/domain/credit/credit-lines';
import { moneyBack } from '@shared/domain/credit/money-back';
import { addMinor, subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { RefundView } from '@shared/ipc/views/refunds';
import type { CreditedAmounts } from '@shared/journal/money-facts';
import { err, ok, type Result } from '@shared/lib/result';
import { findCreditNote, findRefund } from '../../db/repos/corrections';
import { requireInvoice } from '../../db/repos/invoices';
import { findPayment, type Payment } from '../../db/repos/payments';
import { findOpenShift } from '../../db/repos/shifts';
import { commandIn, runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { kickDrawerIfAny } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { drawerOfOther } from '../shifts/drawer-of-other';
import { creditableLines } from './creditable';
import { freeTexts } from './tender-problem';
import { leftOfPayment, leftOfTender } from './refund-left';
import { queueRefundSlip } from './refund-slip';
import { refundView } from './refund-view';

type Wanted = ParsedInput<'refunds.pay'>;

/**
 * Takes lines of a paid invoice back and pays their money out: a credit note for the goods and a
 * refund for the money, each with its number, capped by what was sold and by what was paid.
 */
export async function payRefund(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<RefundView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const areas = ['payments', 'invoices', 'shifts', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<RefundView, CommandFailure> => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, 'refund', approver.value);
    if (!word.ok) return word;
    const known = findRefund(db, wanted.refundId);
    if (known !== null) {
      const isSame = known.paymentId === wanted.paymentId;
      return isSame ? ok(refundView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const shift = findOpenShift(db, context.tillId);
    if (shift === null) return err({ code: 'SHIFT_NOT_OPEN' });
    const others = drawerOfOther(db, shift, ready.value.employee);
    if (others !== null) return err(others);
    const payment = findPayment(db, wanted.paymentId);
    if (payment === null) return err({ code: 'PAYMENT_UNKNOWN' });
    const { tender, reason } = wanted;
    const problem = cardNumberProblem([reason, ...freeTexts(tender)]);
    if (problem !== null) return err(problem);
    const credited = creditedOf(command, payment, wanted);
    if (!credited.ok) return credited;
    const { settings } = ready.value;
    const left = leftOfPayment(db, payment);
    const totalMinor = credited.value.totalMinor;
    if (totalMinor > left.leftMinor) {
      return err({ code: 'REFUND_EXCEEDS_PAID', leftMinor: left.leftMinor });
    }
    const step = tender.kind === 'cash' ? settings.hospital.cashRoundingStepMinor : 0;
    const amountMinor = moneyBack(totalMinor, left, step);
    const refused =
      tender.kind === 'cash' ? null : tooMuchFor(command, payment, tender, amountMinor);
    if (refused !== null) return err(refused);
    if (amountMinor === 0) return err({ code: 'NOTHING_TO_REFUND' });
    const at = commandIn(command, shift.shiftId);
    const invoiceId = payment.allocations[0]?.invoiceId;
    if (invoiceId === undefined) return err({ code: 'NOTHING_TO_REFUND' });
    const why = { reason, approvedBy: word.value };
    at.append('credit-note.issued', {
      creditNoteId: wanted.creditNoteId,
      number: documentNumberOf(db, context.tillId, settings.till, 'credit-note'),
      invoiceId,
      credited: credited.value,
      ...why,
    });
    at.append('refund.paid', {
      refundId: wanted.refundId,
      number: documentNumberOf(db, context.tillId, settings.till, 'refund'),
      paymentId: payment.paymentId,
      invoiceId,
      tender,
      amountMinor,
      cashRoundingMinor: subtractMinor(totalMinor, amountMinor),
      ...why,
    });
    if (tender.kind === 'cash') kickDrawerIfAny(context, at, 'refund');
    const paid = findRefund(db, wanted.refundId);
    if (paid === null) return err({ code: 'PAYMENT_UNKNOWN' });
    queueRefundSlip(context, at, paid);
    return ok(refundView(db, paid));
  });
}

function creditedOf(
  { db }: Command,
  payment: Payment,
  { lines, creditNoteId }: Wanted,
): Result<CreditedAmounts, CommandFailure> {
  if (findCreditNote(db, creditNoteId) !== null) return err({ code: 'ID_TAKEN' });
  if (payment.voidedAtMs !== null) return err({ code: 'PAYMENT_VOIDED' });
  const invoiceId = payment.allocations[0]?.invoiceId;
  if (invoiceId === undefined) return err({ code: 'NOTHING_TO_REFUND' });
  const creditable = creditableLines(db, requireInvoice(db, invoiceId));
  const ids = new Set(lines.map(({ lineId }) => lineId));
  if (ids.size < lines.length) return err({ code: 'ID_TAKEN' });
  const credited: CreditedAmounts['lines'] = [];
  for (const { lineId, quantityMilli } of lines) {
    const line = creditable.find((each) => each.lineId === lineId);
    if (line === undefined) return err({ code: 'LINE_UNKNOWN' });
    if (line.creditedQuantityMilli + quantityMilli > line.quantityMilli) {
      return err({ code: 'CREDIT_EXCEEDS_LINE', description: line.description });
    }
    credited.push({ lineId, quantityMilli, ...creditOfLine(line, quantityMilli) });
  }
  const totalMinor = sumMinor(
    credited.map(({ netMinor, taxMinor }) => addMinor(netMinor, taxMinor)),
  );
  return ok({ lines: credited, totalMinor });
}

function tooMuchFor(
  { db }: Command,
  payment: Payment,
  tender: Exclude<Wanted['tender'], { kind: 'cash' }>,
  amountMinor: Minor,
): CommandFailure | null {
  const leftMinor = leftOfTender(db, payment, tender);
  return amountMinor > leftMinor ? { code: 'REFUND_EXCEEDS_TENDER', leftMinor } : null;
}
