import { clientOpen } from '@main/services/accounts/client-money';
import { writeOff } from '@main/services/accounts/write-off';
import { reportUnknownCard, resolveCardAttempt } from '@main/services/payments/card-attempts';
import { returnCheck } from '@main/services/payments/return-check';
import { creditWithoutRefund } from '@main/services/refunds/credit-note';
import { requireInvoice } from '@main/db/repos/invoices';
import { todayOf } from '@main/services/accounts/today';
import { minor, subtractMinor, type Minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { value } from '../../../../support/result';
import { hospital } from '../../../../support/till-context';
import { card } from '../fortune';
import { dueOfDebt, letWait, payOff, take, why, type Debt } from './debt';

const GIFT_MINOR = minor(5000);
const LEFT_HERE_MINOR = minor(10_000);

/** Everything that the client owes by then is paid at once, whatever it is for. */
export async function paysMonthly(debt: Debt): Promise<void> {
  const { till, visitor, agenda } = debt;
  await letWait(debt);
  agenda.later(1, () => {
    const { clientId } = visitor;
    const { money } = clientOpen(till.database.read, clientId, todayOf(till, hospital));
    if (money.owedMinor === 0) return;
    take(debt, money.owedMinor, { clientId, oldestFirst: true, allowsOverpayment: true });
  });
}

/** The check for it comes back, and a fee is owed besides. */
export function bouncesCheck(debt: Debt): void {
  const { till, agenda } = debt;
  const amountMinor = dueOfDebt(debt);
  const paper = { number: '2077', bank: 'First Springfield', nameOnCheck: '' };
  const [tender] =
    payOff(debt, amountMinor, [{ kind: 'check', amountMinor, ...paper }])?.tenders ?? [];
  if (tender === undefined) return;
  agenda.later(0.3, async () => {
    const checkReturnId = till.ids.next() as Ids.CheckReturnId;
    const about = { tenderId: tender.tenderId, chargesFee: true, refusesChecks: false };
    value(await returnCheck(till, { checkReturnId, ...about, ...why }));
  });
  agenda.later(2, async () => {
    if (debt.turn % 2 === 0) payOff(debt);
    else if (dueOfDebt(debt) > 0) await letWait(debt);
  });
}

/** Half is paid with a gift certificate; of every second one the rest follows. */
export async function paysPart(debt: Debt): Promise<void> {
  const { till, agenda, turn } = debt;
  const number = `GC-${String(turn + 1).padStart(6, '0')}`;
  const sold = { certificates: [{ number, amountMinor: GIFT_MINOR }] };
  take(debt, GIFT_MINOR, sold, [card(till.chance, GIFT_MINOR)]);
  const halfMinor = minor(Math.ceil(dueOfDebt(debt) / 2));
  const amountMinor = minor(Math.min(halfMinor, GIFT_MINOR));
  const rest = subtractMinor(halfMinor, amountMinor);
  payOff(debt, halfMinor, [
    { kind: 'gift-certificate', number, amountMinor },
    ...byCard(debt, rest),
  ]);
  if (dueOfDebt(debt) > 0) await letWait(debt);
  agenda.later(2, () => {
    if (turn % 2 === 0) payOff(debt);
  });
}

/** What lies here already goes first. */
export function paysFromCredit(debt: Debt): void {
  const { till } = debt;
  const prepayment = {
    kind: 'prepayment',
    amountMinor: LEFT_HERE_MINOR,
    estimateId: null,
  } as const;
  take(debt, LEFT_HERE_MINOR, { prepayment }, [card(till.chance, LEFT_HERE_MINOR)]);
  const dueMinor = dueOfDebt(debt);
  const amountMinor = minor(Math.min(dueMinor, LEFT_HERE_MINOR));
  const rest = subtractMinor(dueMinor, amountMinor);
  payOff(debt, dueMinor, [{ kind: 'client-credit', amountMinor }, ...byCard(debt, rest)]);
}

/** Nobody hears of the client again. */
export function isGivenUp(debt: Debt): void {
  const { till, invoiceId, agenda } = debt;
  agenda.later(6, async () => {
    const amountMinor = dueOfDebt(debt);
    if (amountMinor === 0) return;
    const writeOffId = till.ids.next() as Ids.WriteOffId;
    value(await writeOff(till, { writeOffId, invoiceId, amountMinor, ...why }));
  });
}

/** The terminal says nothing about the card; something comes back, and the rest is paid later. */
export async function bringsBack(debt: Debt): Promise<void> {
  const { till, invoiceId, visitor, agenda } = debt;
  const cardAttemptId = till.ids.next() as Ids.CardAttemptId;
  const tried = { cardAttemptId, clientId: visitor.clientId, invoiceId };
  const about = { brand: 'Visa', last4: '4242', reason: 'The line was cut' };
  value(reportUnknownCard(till, { ...tried, amountMinor: dueOfDebt(debt), ...about }));
  const outcome = { outcome: 'declined', approvalCode: '', reason: 'Not on its list' } as const;
  value(resolveCardAttempt(till, { cardAttemptId, ...outcome }));
  await letWait(debt);
  const lines = requireInvoice(till.database.read, invoiceId)
    .lines.slice(0, 1)
    .map(({ line: { lineId, quantityMilli } }) => ({ lineId, quantityMilli }));
  const creditNoteId = till.ids.next() as Ids.CreditNoteId;
  const returned = lines.map((line) => ({ ...line, returnedTo: 'stock' as const }));
  value(await creditWithoutRefund(till, { creditNoteId, invoiceId, lines: returned, ...why }));
  agenda.later(1, () => {
    payOff(debt);
  });
}

/** It waits, and it waits. */
export async function staysOwing(debt: Debt): Promise<void> {
  await letWait(debt);
}

/** More than is owed comes in by card, and stays here. */
export async function paysTooMuch(debt: Debt): Promise<void> {
  const { till, invoiceId, agenda } = debt;
  await letWait(debt);
  agenda.later(0.5, () => {
    const amountMinor = dueOfDebt(debt);
    if (amountMinor === 0) return;
    const others = [{ invoiceId, amountMinor }];
    const charged = card(till.chance, minor(amountMinor + 1000));
    take(debt, amountMinor, { others, allowsOverpayment: true }, [charged]);
  });
}

function byCard({ till }: Debt, amountMinor: Minor): TenderInput[] {
  return amountMinor === 0 ? [] : [card(till.chance, amountMinor)];
}
