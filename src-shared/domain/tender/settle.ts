import { assert } from '../../lib/assert';
import { err, ok, type Result } from '../../lib/result';
import {
  minor,
  negateMinor,
  roundToStep,
  subtractMinor,
  sumMinor,
  ZERO,
  type Minor,
} from '../money/money';

export { quickCash } from './quick-cash';

/** What lies in a drawer or on a slip, and is counted. */
export const COUNTED_KINDS = ['cash', 'check', 'card', 'financing', 'gift-certificate'] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

/** How a client pays. */
export const TENDER_KINDS = [...COUNTED_KINDS, 'client-credit'] as const;
export type TenderKind = (typeof TENDER_KINDS)[number];

export interface OfferedTender {
  readonly kind: TenderKind;
  /** Cash: what was put on the counter. Any other: what is charged. More than zero. */
  readonly amountMinor: Minor;
}

export interface SettledAmounts {
  /** What stays: in the drawer of cash, all of it of any other. */
  readonly amountMinor: Minor;
  readonly changeMinor: Minor;
}

export interface Settlement {
  /** One per offered tender, in the same order. */
  readonly tenders: readonly SettledAmounts[];
  readonly changeMinor: Minor;
  /** Settled less paid, so that the amounts and this sum to what was due. */
  readonly cashRoundingMinor: Minor;
}

export type SettleProblem =
  | { readonly code: 'NO_TENDER' }
  | { readonly code: 'TENDERS_SHORT'; readonly missingMinor: Minor }
  /** `excessMinor` is what has to be taken off the tenders, or given back untouched. */
  | { readonly code: 'TENDER_EXCEEDS_DUE'; readonly excessMinor: Minor };

/**
 * Pays `dueMinor` (zero or more) with `offered`, or says why it cannot. Only cash gives change.
 * What is left to cash after the others is rounded to `cashRoundingStepMinor` (0: not at all),
 * half away from zero; nothing is rounded when no cash is offered. `isRestInCash` says that the rest
 * is cash although none is offered, as when it rounds to nothing.
 */
export function settleTenders(
  dueMinor: Minor,
  offered: readonly OfferedTender[],
  cashRoundingStepMinor: number,
  isRestInCash = false,
): Result<Settlement, SettleProblem> {
  if (offered.length === 0 && dueMinor > 0 && !isRestInCash) return err({ code: 'NO_TENDER' });
  const parts = partsOf(dueMinor, offered, cashRoundingStepMinor);
  const hasCash = parts.hasCash || isRestInCash;
  if (parts.restMinor < 0) {
    return err({ code: 'TENDER_EXCEEDS_DUE', excessMinor: negateMinor(parts.restMinor) });
  }
  if (!hasCash && parts.restMinor > 0) {
    return err({ code: 'TENDERS_SHORT', missingMinor: parts.restMinor });
  }
  const changeMinor = subtractMinor(parts.cashMinor, parts.cashDueMinor);
  if (changeMinor < 0)
    return err({ code: 'TENDERS_SHORT', missingMinor: negateMinor(changeMinor) });
  const tenders = giveChange(offered, changeMinor);
  const untouched = tenders.filter((tender) => tender.amountMinor === 0);
  if (untouched.length > 0) {
    const excessMinor = sumMinor(untouched.map((tender) => tender.changeMinor));
    return err({ code: 'TENDER_EXCEEDS_DUE', excessMinor });
  }
  const cashRoundingMinor = hasCash ? subtractMinor(parts.restMinor, parts.cashDueMinor) : ZERO;
  return ok({ tenders, changeMinor, cashRoundingMinor });
}

/**
 * What is still to pay after `offered`: exactly, by anything else, and rounded, in cash. Never
 * below zero. The two differ by the cash rounding only.
 */
export function remainingDue(
  dueMinor: Minor,
  offered: readonly OfferedTender[],
  cashRoundingStepMinor: number,
): { readonly exactMinor: Minor; readonly cashMinor: Minor } {
  const parts = partsOf(dueMinor, offered, cashRoundingStepMinor);
  const { restMinor, cashMinor, cashDueMinor } = parts;
  // The cash may cover what is due by being rounded down to it.
  const isCovered = parts.hasCash && cashMinor >= cashDueMinor;
  return {
    exactMinor: isCovered ? ZERO : minor(Math.max(0, restMinor - cashMinor)),
    cashMinor: minor(Math.max(0, cashDueMinor - cashMinor)),
  };
}

function partsOf(dueMinor: Minor, offered: readonly OfferedTender[], stepMinor: number) {
  assert(dueMinor >= 0, `an amount due is zero or more: ${dueMinor}`);
  assert(
    offered.every((tender) => tender.amountMinor > 0),
    'a tender is more than zero',
  );
  const cash = offered.filter((tender) => tender.kind === 'cash');
  const others = offered.filter((tender) => tender.kind !== 'cash');
  const restMinor = subtractMinor(dueMinor, sumMinor(others.map((tender) => tender.amountMinor)));
  return {
    hasCash: cash.length > 0,
    cashMinor: sumMinor(cash.map((tender) => tender.amountMinor)),
    /** Left to cash, below zero when the others are too much. */
    restMinor,
    cashDueMinor: roundToStep(restMinor, stepMinor),
  };
}

// The last cash was put down when the rest was there already, so the change is out of it.
function giveChange(offered: readonly OfferedTender[], changeMinor: Minor): SettledAmounts[] {
  let left = changeMinor;
  return [...offered]
    .reverse()
    .map(({ kind, amountMinor }): SettledAmounts => {
      if (kind !== 'cash') return { amountMinor, changeMinor: ZERO };
      const given = left < amountMinor ? left : amountMinor;
      left = subtractMinor(left, given);
      return { amountMinor: subtractMinor(amountMinor, given), changeMinor: given };
    })
    .reverse();
}
