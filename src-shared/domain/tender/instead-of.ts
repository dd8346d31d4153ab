import { addMinor, ZERO, type Minor } from '../money/money';
import type { TenderKind } from './settle';

/** What a payment was made of, and what rounding its cash left over. */
interface MadeOf {
  readonly tenders: readonly PartOfPayment[];
  readonly cashRoundingMinor: Minor;
}

interface PartOfPayment {
  readonly amountMinor: Minor;
  readonly detail: { readonly kind: TenderKind };
}

/**
 * What a tender of `kind` has to come to in the place of `replaced`, and what is left of the
 * rounding then. Cash that was rounded is charged in full elsewhere, so its rounding goes with it.
 */
export function insteadOf(
  { tenders, cashRoundingMinor }: MadeOf,
  replaced: PartOfPayment,
  kind: TenderKind,
): { readonly amountMinor: Minor; readonly cashRoundingMinor: Minor } {
  const { amountMinor } = replaced;
  const leavesCash = replaced.detail.kind === 'cash' && kind !== 'cash';
  const otherCash = tenders.some((each) => each !== replaced && each.detail.kind === 'cash');
  return leavesCash && !otherCash
    ? { amountMinor: addMinor(amountMinor, cashRoundingMinor), cashRoundingMinor: ZERO }
    : { amountMinor, cashRoundingMinor };
}
