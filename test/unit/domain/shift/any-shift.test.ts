import { rollsFor } from '@shared/domain/cash/coin-rolls';
import { MAX_AMOUNT_MINOR, minor } from '@shared/domain/money/money';
import { explainVariance } from '@shared/domain/shift/explain-variance';
import type { FindingCode } from '@shared/domain/shift/finding';
import {
  type Figure,
  type ShiftMovement,
  type ShiftTender,
} from '@shared/domain/shift/variance-input';
import type { CountedKind } from '@shared/domain/tender/settle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, cash, check, count, FIGURES, type BookedShift, type Off } from './booked-shift';
import { PLANTS, suspectsIn } from './planted-faults';

const anyAmount = fc.integer({ min: 1, max: 60_000 });

const anyFigure = fc.constantFrom<Figure>(...FIGURES);

const anyTender = fc.record({
  figure: anyFigure,
  amount: anyAmount,
  change: fc.nat({ max: 5000 }),
});

const anyRefund = fc.record({
  money: anyFigure.map(kindAndBrand),
  amountMinor: anyAmount.map(minor),
});

const anyMovement = fc.record({
  kind: fc.constantFrom<ShiftMovement['kind']>(
    'paid-in',
    'paid-out',
    'drop',
    'float-in',
    'float-out',
  ),
  amountMinor: anyAmount.map(minor),
});

const anyShift: fc.Arbitrary<BookedShift> = fc
  .record({
    drafts: fc.array(anyTender, { minLength: 1, maxLength: 25 }),
    refunds: fc.array(anyRefund, { maxLength: 3 }),
    movements: fc.array(anyMovement, { maxLength: 3 }),
    float: anyAmount,
    usual: fc.option(anyAmount, { nil: 0 }),
  })
  .map(({ drafts, refunds, movements, float, usual }) => {
    const tenders = drafts.map((draft, index) => tenderOf(draft, 101 + index));
    return {
      floatMinor: minor(float),
      usualFloatMinor: minor(usual),
      tenders,
      refunds: refunds.map(({ money, amountMinor }, index) => ({
        number: `R-${index}`,
        ...money,
        amountMinor,
      })),
      movements: movements.map((movement, index) => ({ number: `M-${index}`, ...movement })),
      rolls: rollsFor('USD'),
    };
  });

function kindAndBrand(figure: Figure): { kind: CountedKind; brand: string | null } {
  if (figure === 'cash' || figure === 'check') return { kind: figure, brand: null };
  return { kind: 'card', brand: figure.slice('card/'.length) };
}

function tenderOf(
  draft: { figure: Figure; amount: number; change: number },
  sale: number,
): ShiftTender {
  const { kind, brand } = kindAndBrand(draft.figure);
  if (kind === 'cash') return cash(sale, draft.amount, draft.amount + draft.change);
  return brand === null ? check(sale, draft.amount) : card(sale, brand, draft.amount);
}

const codes = Object.keys(PLANTS) as (keyof typeof PLANTS)[];

describe('a single mistake', () => {
  it.each(codes)('is named: %s', (code) => {
    fc.assert(
      fc.property(anyShift, fc.nat(), anyAmount, (shift, pick, amount) => {
        const planted = PLANTS[code](shift, pick, amount);
        fc.pre(planted !== null);
        const { input, figure, off, culprit } = planted;
        const found = explainVariance(input);
        const named = found.find((each) => each.code === code && each.figure === figure);
        expect(named).toMatchObject({ code, figure, explainsMinor: off });
        if (named === undefined || culprit === null) return;
        const isOneOfMany = 'hasMore' in named && named.hasMore;
        if (!isOneOfMany) expect(suspectsIn(named)).toContainEqual(culprit);
      }),
    );
  });

  it('is told by nine when no amount fits', () => {
    const digital: FindingCode[] = ['DIGITS_TRANSPOSED', 'TENFOLD', 'DIVISIBLE_BY_NINE'];
    fc.assert(
      fc.property(anyShift, anyFigure, anyAmount, fc.boolean(), (shift, figure, ninth, isOver) => {
        const found = explainVariance(count(shift, { [figure]: ninth * (isOver ? 9 : -9) }));
        const isBetter = found.some(({ likelihood }) => likelihood !== 'possible');
        expect(isBetter || found.some(({ code }) => digital.includes(code))).toBe(true);
      }),
    );
  });
});

const anyOff = fc
  .array(fc.tuple(anyFigure, fc.integer({ min: -60_000, max: 60_000 })), { maxLength: 5 })
  .map((pairs): Off => Object.fromEntries(pairs));

describe('any shift', () => {
  it('has nothing to explain when every figure is right', () => {
    fc.assert(
      fc.property(anyShift, (shift) => {
        const unticked = shift.tenders
          .filter(({ kind }) => kind === 'check')
          .map(({ tenderId }) => tenderId);
        expect(explainVariance(count(shift, {}))).toEqual([]);
        expect(explainVariance(count(shift, {}, unticked))).toEqual([]);
      }),
    );
  });

  it('is explained in few words, the likely ones first, and only where it is off', () => {
    const ranks = ['certain', 'likely', 'possible'];
    fc.assert(
      fc.property(anyShift, anyOff, (shift, off) => {
        const found = explainVariance(count(shift, off));
        expect(found.length).toBeLessThanOrEqual(8);
        const ranked = found.map(({ likelihood }) => ranks.indexOf(likelihood));
        expect(ranked.toSorted((a, b) => a - b)).toEqual(ranked);
        for (const finding of found) {
          const variance = off[finding.figure] ?? 0;
          expect(Math.sign(finding.explainsMinor)).toBe(Math.sign(variance));
          expect(Math.abs(finding.explainsMinor)).toBeLessThanOrEqual(Math.abs(variance));
          expect(suspectsIn(finding).length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('never throws, however large or odd its amounts are', () => {
    const huge = fc.integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR }).map(minor);
    const anyFigures = fc.uniqueArray(
      fc.record({ figure: anyFigure, expectedMinor: huge, countedMinor: huge }),
      { selector: ({ figure }) => figure },
    );
    fc.assert(
      fc.property(anyShift, anyFigures, huge, huge, (shift, figures, float, usual) => {
        const uncountedChecks = shift.tenders.map(({ tenderId }) => tenderId);
        const floats = { floatMinor: float, usualFloatMinor: usual };
        const input = { ...shift, ...floats, figures, uncountedChecks };
        expect(explainVariance(input).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('with hundreds of equal payments is explained as any other', () => {
    const tenders = Array.from({ length: 500 }, (_, index) => cash(1000 + index, 6500, 7000));
    const busy: BookedShift = {
      floatMinor: minor(20_000),
      usualFloatMinor: minor(20_000),
      tenders,
      refunds: [],
      movements: [],
      rolls: [],
    };
    const found = explainVariance(count(busy, { cash: -13_000, 'card/Amex': 13_000 }));
    expect(found[0]).toMatchObject({ code: 'TWO_TENDERS_SWAPPED', hasMore: true });
  });
});
