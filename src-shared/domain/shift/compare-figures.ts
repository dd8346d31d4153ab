import { subtractMinor, ZERO, type Minor } from '../money/money';
import type { CountedKind } from '../tender/settle';
import { figureOf, type FigureCount } from './variance-input';

/** One amount for each way to pay. */
export interface PaidFigures {
  readonly cashMinor: Minor;
  readonly checkMinor: Minor;
  readonly slips: readonly PaidSlips[];
}

interface PaidSlips {
  readonly kind: Exclude<CountedKind, 'cash' | 'check'>;
  readonly brand: string;
  readonly amountMinor: Minor;
}

/** One way to pay: what should be there, and what was counted. */
export interface Compared extends FigureCount {
  readonly kind: CountedKind;
  /** Of a card or a lender. */
  readonly brand: string | null;
  /** Counted less expected. */
  readonly varianceMinor: Minor;
}

/** Every way to pay that was booked or counted: cash, checks, then slips as they first appear. */
export function compareFigures(expected: PaidFigures, counted: PaidFigures): Compared[] {
  const slips = new Map(
    [...expected.slips, ...counted.slips].map((slip) => [figureOf(slip), slip] as const),
  );
  return [
    compared({ kind: 'cash', brand: null }, expected.cashMinor, counted.cashMinor),
    compared({ kind: 'check', brand: null }, expected.checkMinor, counted.checkMinor),
    ...[...slips.values()].map(({ kind, brand }) =>
      compared({ kind, brand }, amountOf(expected, kind, brand), amountOf(counted, kind, brand)),
    ),
  ];
}

function compared(
  way: Pick<Compared, 'kind' | 'brand'>,
  expectedMinor: Minor,
  countedMinor: Minor,
): Compared {
  const varianceMinor = subtractMinor(countedMinor, expectedMinor);
  return { ...way, figure: figureOf(way), expectedMinor, countedMinor, varianceMinor };
}

function amountOf({ slips }: PaidFigures, kind: CountedKind, brand: string): Minor {
  return slips.find((slip) => slip.kind === kind && slip.brand === brand)?.amountMinor ?? ZERO;
}
