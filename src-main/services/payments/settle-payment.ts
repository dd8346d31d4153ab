import { minor, subtractMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { settleTenders, type OfferedTender } from '@shared/domain/tender/settle';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CreditPart } from '@shared/journal/account-facts';
import type { SettledTender, TenderInput } from '@shared/journal/money-facts';
import type { CardAttemptId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { addMinor } from '@shared/domain/money/money';
import type { ReadableDb } from '../../db/database';
import { findCardAttempt, findUnknownAttempt } from '../../db/repos/card-attempts';
import { anyTenderKnown } from '../../db/repos/payments';
import type { Settings } from '../../db/repos/records';
import { certificatesProblem, withSoldNumbers } from './certificates';
import { creditToUse } from './credit-to-use';
import type { PaidFor, WantedPayment } from './paid-for';
import { tenderProblem } from './tender-problem';

export interface SettledPayment {
  readonly tenders: readonly SettledTender[];
  readonly changeMinor: Minor;
  readonly cashRoundingMinor: Minor;
  readonly creditsUsed: readonly CreditPart[];
  /** Charged above all that was to pay: it stays as credit. */
  readonly overpaidMinor: Minor;
  readonly cardAttemptId: CardAttemptId | null;
}

/** Pays what is to be paid with what was put on the counter, or says why it cannot. */
export function settlePayment(
  db: ReadableDb,
  settings: Settings,
  { isRestInCash = false, ...wanted }: WantedPayment,
  paidFor: PaidFor,
): Result<SettledPayment, CommandFailure> {
  const listed = wanted.tenders.map(({ tenderId, detail }) => ({
    tenderId,
    detail: withSoldNumbers(db, detail),
  }));
  const details = listed.map(({ detail }) => detail);
  const tenderIds = listed.map(({ tenderId }) => tenderId);
  if (new Set(tenderIds).size < tenderIds.length || anyTenderKnown(db, tenderIds)) {
    return err({ code: 'ID_TAKEN' });
  }
  const problem = tenderProblem(details, isRestInCash, paidFor.client);
  if (problem !== null) return err(problem);
  const overpaid = overpaidBy(details, wanted, paidFor);
  if (!overpaid.ok) return overpaid;
  const toPayMinor = addMinor(paidFor.totalMinor, overpaid.value);
  const step = settings.hospital.cashRoundingStepMinor;
  const settlement = settleTenders(toPayMinor, details.map(offer), step, isRestInCash);
  if (!settlement.ok) return settlement;
  const refused =
    storedProblem(details, paidFor) ??
    certificatesProblem(db, details) ??
    cardProblem(db, wanted, details, paidFor);
  if (refused !== null) return err(refused);
  const creditsUsed = creditToUse(db, sumOf(details, 'client-credit'), paidFor, wanted.creditIds);
  if (!creditsUsed.ok) return creditsUsed;
  const tenders = listed.flatMap((tender, index) => {
    const settled = settlement.value.tenders[index];
    return settled === undefined ? [] : [{ ...tender, ...settled }];
  });
  const { changeMinor, cashRoundingMinor } = settlement.value;
  return ok({
    ...{ tenders, changeMinor, cashRoundingMinor, creditsUsed: creditsUsed.value },
    overpaidMinor: overpaid.value,
    cardAttemptId: wanted.cardAttemptId ?? null,
  });
}

function offer(detail: TenderInput): OfferedTender {
  return { kind: detail.kind, amountMinor: amountOf(detail) };
}

function amountOf(detail: TenderInput): Minor {
  return detail.kind === 'cash' ? detail.tenderedMinor : detail.amountMinor;
}

function sumOf(details: readonly TenderInput[], kind: TenderInput['kind']): Minor {
  return sumMinor(details.filter((detail) => detail.kind === kind).map(amountOf));
}

/** A card or a check may be for more than all there is to pay, where that is meant to stay here. */
function overpaidBy(
  details: readonly TenderInput[],
  { allowsOverpayment }: Pick<WantedPayment, 'allowsOverpayment'>,
  { totalMinor, client }: PaidFor,
): Result<Minor, CommandFailure> {
  if (allowsOverpayment !== true || sumOf(details, 'cash') > 0) return ok(ZERO);
  const overMinor = subtractMinor(sumMinor(details.map(amountOf)), totalMinor);
  const fromOutside = addMinor(sumOf(details, 'card'), sumOf(details, 'check'));
  if (overMinor <= 0 || overMinor > fromOutside) return ok(ZERO);
  return client === null ? err({ code: 'CLIENT_NEEDED' }) : ok(overMinor);
}

/** What lies here already pays what is owed; it does not become other credit or a certificate. */
function storedProblem(
  details: readonly TenderInput[],
  { allocations }: PaidFor,
): CommandFailure | null {
  const stored = addMinor(sumOf(details, 'gift-certificate'), sumOf(details, 'client-credit'));
  const owed = sumMinor(allocations.map(({ amountMinor }) => amountMinor));
  return stored > owed ? { code: 'TENDER_EXCEEDS_DUE', excessMinor: minor(stored - owed) } : null;
}

/** Whether an earlier try stands in the way of these cards, or is not the one that is named. */
function cardProblem(
  db: ReadableDb,
  { cardAttemptId }: Pick<WantedPayment, 'cardAttemptId'>,
  details: readonly TenderInput[],
  { client, allocations }: PaidFor,
): CommandFailure | null {
  const cards = details.filter(({ kind }) => kind === 'card').map(amountOf);
  const clientId = client?.clientId ?? null;
  const invoiceIds = allocations.map(({ invoiceId }) => invoiceId);
  const unknown = cards.length === 0 ? null : findUnknownAttempt(db, clientId, invoiceIds);
  if (unknown !== null) return { code: 'CARD_RESULT_UNKNOWN', amountMinor: unknown.amountMinor };
  if (cardAttemptId === undefined) return null;
  const attempt = findCardAttempt(db, cardAttemptId);
  const isTheirs =
    attempt?.state === 'approved' &&
    (attempt.clientId === null || attempt.clientId === clientId) &&
    (attempt.invoiceId === null || invoiceIds.includes(attempt.invoiceId));
  if (!isTheirs) return { code: 'CARD_ATTEMPT_UNKNOWN' };
  const { amountMinor } = attempt;
  return cards.includes(amountMinor) ? null : { code: 'AMOUNT_DIFFERS', amountMinor };
}
