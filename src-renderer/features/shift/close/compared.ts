import { subtractMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { CountedView } from '@shared/ipc/views/shifts';
import type { TenderFigures } from '@shared/journal/cash-facts';

/** One way to pay: what should be there, and what was counted. */
export interface Compared {
  /** `cash`, `check`, or `card/` and the brand. */
  readonly figure: string;
  readonly expectedMinor: Minor;
  readonly countedMinor: Minor;
  /** Counted less expected. */
  readonly varianceMinor: Minor;
}

/** Every way to pay that was booked or counted. */
export function comparedFigures({
  expected,
  counted,
}: Pick<CountedView, 'expected' | 'counted'>): Compared[] {
  const brands = [...expected.cards, ...counted.cards].map(({ brand }) => brand);
  return [
    compared('cash', expected.cashMinor, counted.cashMinor),
    compared('check', expected.checkMinor, counted.checkMinor),
    ...[...new Set(brands)].map((brand) =>
      compared(`card/${brand}`, amountOf(expected, brand), amountOf(counted, brand)),
    ),
  ];
}

function compared(figure: string, expectedMinor: Minor, countedMinor: Minor): Compared {
  const varianceMinor = subtractMinor(countedMinor, expectedMinor);
  return { figure, expectedMinor, countedMinor, varianceMinor };
}

function amountOf({ cards }: TenderFigures, wanted: string): Minor {
  return cards.find(({ brand }) => brand === wanted)?.amountMinor ?? ZERO;
}
