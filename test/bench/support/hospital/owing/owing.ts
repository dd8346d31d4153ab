import { applyCharges, previewCharges } from '@main/services/accounts/charge-accounts';
import { setTerms } from '@main/services/accounts/set-terms';
import { todayOf } from '@main/services/accounts/today';
import { saveReceivablesRules } from '@main/services/settings/settings';
import { minor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import type * as Ids from '@shared/lib/ids';
import { value } from '../../../../support/result';
import { hospital } from '../../../../support/till-context';
import type { Visitor } from '../counter';
import { oneOf } from '../fortune';
import { inBatch, type Author } from '../hospital-till';
import { finalSale } from '../sale';
import { applies, breaksNote, isDisputed, keepsNote } from './agreed';
import { why, type Debt, type Life } from './debt';
import { doneAsEstimated } from './estimates';
import * as later from './paid-later';

/** Shelters, who are here all the time and pay once a month. */
const REGULARS = 3;
const CHARGES_AT_ONCE = 50;
const MINUTE_MS = 60_000;

/** What becomes of sales that are not paid at once, in turn. */
const FATES: readonly ((debt: Debt) => void | Promise<void>)[] = [
  later.bouncesCheck,
  later.paysMonthly,
  later.paysPart,
  later.isGivenUp,
  keepsNote,
  breaksNote,
  later.paysFromCredit,
  later.bringsBack,
  isDisputed,
  applies,
  later.staysOwing,
  later.paysTooMuch,
];

/** Who pays late is charged for it, and the shelters may owe as much as they like. */
export async function setHouseRules({ till, counter }: Life): Promise<void> {
  const lateFee = { kind: 'amount', amountMinor: minor(1500) } as const;
  value(saveReceivablesRules(till, { lateFee, monthlyInterestPpm: ratePpm(15_000) }));
  const terms = { creditLimitMinor: minor(9_000_000), termsDays: 45, isCharged: false };
  for (const { clientId } of counter.visitors.slice(0, REGULARS)) {
    value(await setTerms(till, { clientId, terms, ...why }));
  }
}

/** Sells on account, as the sales number `from` up to before `to` of this kind. */
export async function sellOnAccount(
  life: Life,
  by: Author,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const { till } = life;
  for (let at = from; at < to; at += 1) {
    till.goTo(till.clock.nowMs() + MINUTE_MS);
    const fate = FATES[at % FATES.length];
    const turn = Math.floor(at / FATES.length);
    const visitor = whoOwes(life, fate, turn);
    const invoiceId = await owedInvoice(life, by, fate, visitor);
    await fate?.({ ...life, invoiceId, visitor, turn });
  }
}

function whoOwes({ till, counter }: Life, fate: (typeof FATES)[number] | undefined, turn: number) {
  const { visitors } = counter;
  const regular = fate === later.paysMonthly ? visitors[turn % REGULARS] : undefined;
  return regular ?? oneOf(till.chance, visitors);
}

async function owedInvoice(
  life: Life,
  by: Author,
  fate: (typeof FATES)[number] | undefined,
  visitor: Visitor,
): Promise<Ids.InvoiceId> {
  if (fate === later.paysTooMuch) return doneAsEstimated(life, visitor);
  const { till, counter } = life;
  const sold = inBatch(till, (batch) => finalSale(till, counter, batch, by, visitor));
  return sold.invoiceId;
}

/** Charges some of those who are late with a fee and interest. */
export async function chargeTheLate({ till }: Life): Promise<void> {
  const on = todayOf(till, hospital).today;
  const seen = value(await previewCharges(till, { on }));
  if (seen.length === 0) return;
  const first = Math.floor((till.chance() * seen.length) / 2);
  const charges = seen.slice(first, first + CHARGES_AT_ONCE).map((charge) => ({
    invoiceId: till.ids.next() as Ids.InvoiceId,
    ...{ forInvoiceId: charge.forInvoiceId, kind: charge.kind, amountMinor: charge.amountMinor },
  }));
  value(await applyCharges(till, { on, charges, ...why }));
}
