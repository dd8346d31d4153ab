import { moneyBack } from '@shared/domain/credit/money-back';
import { subtractMinor, sumMinor } from '@shared/domain/money/money';
import { setAgainst } from '@shared/domain/receivable/oldest-first';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { RefundView } from '@shared/ipc/views/refunds';
import type { CreditPart } from '@shared/journal/account-facts';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findRefund } from '../../db/repos/corrections';
import { findCreditsLeft } from '../../db/repos/credits';
import { findClient } from '../../db/repos/records';
import { commandIn, runCommand } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { freeTexts } from '../payments/tender-problem';
import { approvedFor, checkApproval } from '../people/approval';
import { kickDrawerIfAny } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { queueRefundSlip } from './refund-slip';
import { refundShift } from './refund-shift';
import { refundView } from './refund-view';

type Wanted = ParsedInput<'refunds.payCredit'>;
type Answer = Result<RefundView, CommandFailure>;

/** One refund names no more of them. */
const MAX_CREDITS = 50;
const AREAS = ['payments', 'invoices', 'shifts', 'printing', 'till'] as const;

/**
 * Pays out what a client has left with the hospital. Nothing tells which card it came from, so that
 * it goes back to one needs the word of somebody who may pay back another way. Asked twice, it acts
 * once.
 */
export async function payCredit(context: TillContext, wanted: Wanted): Promise<Answer> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const { refundId, clientId, tender, reason } = wanted;
  return runCommand(context, AREAS, (command): Answer => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const { employee, settings } = ready.value;
    const act = tender.kind === 'cash' ? 'refund' : 'refund-other-tender';
    const word = approvedFor(employee, act, approver.value);
    if (!word.ok) return word;
    const known = findRefund(db, refundId);
    if (known !== null) {
      const isSame = known.clientId === clientId;
      return isSame ? ok(refundView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const shift = refundShift(context, db, employee);
    if (!shift.ok) return shift;
    const problem = cardNumberProblem([reason, ...freeTexts(tender)]);
    if (problem !== null) return err(problem);
    if (findClient(db, clientId) === null) return err({ code: 'CLIENT_UNKNOWN' });
    const step = tender.kind === 'cash' ? settings.hospital.cashRoundingStepMinor : 0;
    const credit = creditToPay(db, wanted, step);
    if (!credit.ok) return credit;
    const at = commandIn(command, shift.value.shiftId);
    at.append('refund.paid', {
      refundId,
      number: documentNumberOf(db, context.tillId, settings.till, 'refund'),
      ...{ paymentId: null, invoiceId: null, clientId, tender, ...credit.value },
      ...{ reason, approvedBy: word.value },
    });
    if (tender.kind === 'cash') kickDrawerIfAny(context, at, 'refund');
    const paid = findRefund(db, refundId);
    assert(paid !== null, 'a refund that was paid is there');
    queueRefundSlip(context, at, paid);
    return ok(refundView(db, paid));
  });
}

interface CreditToPay {
  readonly creditsUsed: CreditPart[];
  readonly amountMinor: Wanted['amountMinor'];
  readonly cashRoundingMinor: Wanted['amountMinor'];
}

/** Which credit is used, and what it comes to in money: never more than was left. */
function creditToPay(
  db: ReadableDb,
  { clientId, creditIds, amountMinor: wantedMinor }: Wanted,
  stepMinor: number,
): Result<CreditToPay, CommandFailure> {
  const all = findCreditsLeft(db, clientId);
  const meant = creditIds === null ? all : all.filter((each) => creditIds.includes(each.creditId));
  const credits = meant.slice(0, MAX_CREDITS);
  const leftMinor = sumMinor(credits.map((each) => each.leftMinor));
  const { parts, restMinor } = setAgainst(wantedMinor, credits, (each) => each.leftMinor);
  if (restMinor > 0) return err({ code: 'CREDIT_SHORT', leftMinor });
  const left = { leftMinor, leftInMoneyMinor: leftMinor };
  const amountMinor = moneyBack(wantedMinor, left, stepMinor);
  if (amountMinor === 0) return err({ code: 'NOTHING_TO_REFUND' });
  return ok({
    creditsUsed: parts.map(({ item, amountMinor: used }) => ({
      creditId: item.creditId,
      amountMinor: used,
    })),
    amountMinor,
    cashRoundingMinor: subtractMinor(wantedMinor, amountMinor),
  });
}
