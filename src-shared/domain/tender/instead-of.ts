import { addMinor, roundToStep, subtractMinor, sumMinor, ZERO, type Minor } from '../money/money';
import type { TenderKind } from './settle';

/** What a payment was made of, and what rounding its cash left over. */
export interface MadeOf {
  readonly tenders: readonly PartOfPayment[];
  readonly cashRoundingMinor: Minor;
}

interface PartOfPayment {
  readonly amountMinor: Minor;
  readonly detail: { readonly kind: TenderKind };
}

/**
 * What a tender of `kind` has to come to in the place of `replaced`, and what is left of the
 * rounding then. Cash that was rounded is charged in full elsewhere, so its rounding goes with it;
 * what comes to the cash is rounded with it to `stepMinor`, as at the counter.
 */
export function insteadOf(
  { tenders, cashRoundingMinor }: MadeOf,
  replaced: PartOfPayment,
  kind: TenderKind,
  stepMinor: number,
): { readonly amountMinor: Minor; readonly cashRoundingMinor: Minor } {
  const { amountMinor } = replaced;
  const wasCash = replaced.detail.kind === 'cash';
  const isCash = kind === 'cash';
  const otherCash = tenders.filter((each) => each !== replaced && each.detail.kind === 'cash');
  if (isCash && !wasCash) {
    const otherMinor = sumMinor(otherCash.map((each) => each.amountMinor));
    const restMinor = sumMinor([otherMinor, cashRoundingMinor, amountMinor]);
    const cashDueMinor = roundToStep(restMinor, stepMinor);
    return {
      amountMinor: subtractMinor(cashDueMinor, otherMinor),
      cashRoundingMinor: subtractMinor(restMinor, cashDueMinor),
    };
  }
  return wasCash && !isCash && otherCash.length === 0
    ? { amountMinor: addMinor(amountMinor, cashRoundingMinor), cashRoundingMinor: ZERO }
    : { amountMinor, cashRoundingMinor };
}
