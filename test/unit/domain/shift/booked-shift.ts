import { rollsFor } from '@shared/domain/cash/coin-rolls';
import { minor, type Minor } from '@shared/domain/money/money';
import { explainVariance } from '@shared/domain/shift/explain-variance';
import type { Finding, FindingCode } from '@shared/domain/shift/finding';
import {
  figureOf,
  type Figure,
  type FigureCount,
  type ShiftMovement,
  type ShiftTender,
  type VarianceInput,
} from '@shared/domain/shift/variance-input';
import type { TenderId } from '@shared/lib/ids';
import { expect } from 'vitest';

/** A shift as it was booked, before anything is counted. */
export type BookedShift = Omit<VarianceInput, 'figures' | 'uncountedChecks'>;

/** By how much what is counted differs from what was booked, per figure. */
export type Off = Partial<Record<Figure, number>>;

export const FIGURES: readonly Figure[] = [
  'cash',
  'check',
  'card/Visa',
  'card/Mastercard',
  'card/Amex',
];

/** The sign that each movement has in the cash book. */
const SIGNS: Record<ShiftMovement['kind'], number> = {
  'paid-in': 1,
  'paid-out': -1,
  drop: -1,
  'float-in': 1,
  'float-out': -1,
};

/** What a movement does to the drawer: puts money in, or takes it out. */
export function drawerSign(kind: ShiftMovement['kind']): number {
  return SIGNS[kind];
}

function tender(sale: number, kind: ShiftTender['kind'], amount: number): ShiftTender {
  return {
    documentNumber: `A-${String(sale).padStart(6, '0')}`,
    tenderId: `tender-${sale}` as TenderId,
    kind,
    brand: null,
    amountMinor: minor(amount),
    insteadMinor: minor(amount),
    tenderedMinor: null,
    changeMinor: minor(0),
    atMs: sale * 60_000,
  };
}

export function cash(sale: number, amount: number, tendered = amount): ShiftTender {
  const changeMinor = minor(tendered - amount);
  return { ...tender(sale, 'cash', amount), tenderedMinor: minor(tendered), changeMinor };
}

export function check(sale: number, amount: number): ShiftTender {
  return tender(sale, 'check', amount);
}

export function card(sale: number, brand: string, amount: number): ShiftTender {
  return { ...tender(sale, 'card', amount), brand };
}

/** Counts `shift` as it should be, but for what is `off`. */
export function count(
  shift: BookedShift,
  off: Off,
  uncountedChecks: readonly TenderId[] = [],
): VarianceInput {
  const figures = expectedFigures(shift).map((expected): FigureCount => ({
    ...expected,
    countedMinor: minor(expected.expectedMinor + (off[expected.figure] ?? 0)),
  }));
  return { ...shift, figures, uncountedChecks };
}

function expectedFigures(shift: BookedShift): { figure: Figure; expectedMinor: Minor }[] {
  return FIGURES.map((figure) => {
    let sum = figure === 'cash' ? shift.floatMinor : 0;
    for (const each of shift.tenders) if (figureOf(each) === figure) sum += each.amountMinor;
    for (const each of shift.refunds) if (figureOf(each) === figure) sum -= each.amountMinor;
    for (const { kind, amountMinor } of shift.movements) {
      if (figure === 'cash') sum += drawerSign(kind) * amountMinor;
    }
    return { figure, expectedMinor: minor(sum) };
  });
}

/** A day at the counter, with amounts that have nothing to do with each other. */
export const monday: BookedShift = {
  floatMinor: minor(20_000),
  usualFloatMinor: minor(0),
  tenders: [
    cash(101, 5654, 6000),
    card(102, 'Visa', 12_840),
    check(103, 21_000),
    card(104, 'Mastercard', 8475),
    cash(105, 2310, 4000),
    card(106, 'Visa', 4500),
    check(107, 6235),
    cash(108, 11_290, 12_000),
  ],
  refunds: [
    { number: 'R-000003', kind: 'cash', brand: null, amountMinor: minor(1825) },
    { number: 'R-000004', kind: 'card', brand: 'Visa', amountMinor: minor(3360) },
  ],
  movements: [
    { number: 'M-000011', kind: 'paid-out', amountMinor: minor(1280) },
    { number: 'M-000012', kind: 'paid-in', amountMinor: minor(755) },
    { number: 'M-000013', kind: 'drop', amountMinor: minor(10_000) },
  ],
  rolls: rollsFor('USD'),
};

/** What the helper says of Monday when it is `off`. */
export function explain(off: Off, changes: Partial<BookedShift> = {}): Finding[] {
  return explainVariance(count({ ...monday, ...changes }, off));
}

export function codesOf(findings: readonly Finding[]): FindingCode[] {
  return findings.map(({ code }) => code);
}

/** A suspect with this document number, whatever else it says. */
export function sale(documentNumber: string): unknown {
  return expect.objectContaining({ documentNumber });
}
