import { addMinor, minor, sumMinor } from '@shared/domain/money/money';
import { insteadOf } from '@shared/domain/tender/instead-of';
import { TENDER_KINDS, type TenderKind } from '@shared/domain/tender/settle';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const part = (kind: TenderKind, amount: number) => ({
  amountMinor: minor(amount),
  detail: { kind },
});

it('rounds what was charged in full and was really cash', () => {
  const charged = part('card', 1002);
  const payment = { tenders: [charged], cashRoundingMinor: minor(0) };
  expect(insteadOf(payment, charged, 'cash', 5)).toEqual({
    amountMinor: 1000,
    cashRoundingMinor: 2,
  });
});

it('rounds it together with the cash that is there', () => {
  const charged = part('card', 203);
  // 8.00 of 8.01 were paid in cash, and 2.03 by card.
  const payment = { tenders: [part('cash', 800), charged], cashRoundingMinor: minor(1) };
  expect(insteadOf(payment, charged, 'cash', 5)).toEqual({
    amountMinor: 205,
    cashRoundingMinor: -1,
  });
});

it('charges in full what was rounded and was no cash', () => {
  const rounded = part('cash', 1000);
  const payment = { tenders: [rounded], cashRoundingMinor: minor(2) };
  expect(insteadOf(payment, rounded, 'check', 5)).toEqual({
    amountMinor: 1002,
    cashRoundingMinor: 0,
  });
});

it('keeps the rounding where cash stays cash', () => {
  const rounded = part('cash', 4210);
  const payment = { tenders: [rounded], cashRoundingMinor: minor(2) };
  expect(insteadOf(payment, rounded, 'cash', 5)).toEqual({
    amountMinor: 4210,
    cashRoundingMinor: 2,
  });
});

it('leaves the rounding to the cash that stays', () => {
  const first = part('cash', 2000);
  const payment = { tenders: [first, part('cash', 2210)], cashRoundingMinor: minor(2) };
  expect(insteadOf(payment, first, 'card', 5)).toEqual({ amountMinor: 2000, cashRoundingMinor: 2 });
});

it('leaves the rounding of the cash beside it alone, where a card was really a check', () => {
  const visa = part('card', 2000);
  const payment = { tenders: [part('cash', 2210), visa], cashRoundingMinor: minor(2) };
  expect(insteadOf(payment, visa, 'check', 5)).toEqual({ amountMinor: 2000, cashRoundingMinor: 2 });
});

it('settles what was settled, whatever stands for what', () => {
  const kind = fc.constantFrom<TenderKind>(...TENDER_KINDS);
  const parts = fc.array(fc.tuple(kind, fc.integer({ min: 5, max: 9999 })), { minLength: 1 });
  fc.assert(
    fc.property(parts, kind, fc.constantFrom(0, 5, 10), (made, really, step) => {
      const [replaced, ...others] = made.map(([each, amount]) => part(each, amount));
      if (replaced === undefined) return;
      const payment = { tenders: [replaced, ...others], cashRoundingMinor: minor(0) };
      const after = insteadOf(payment, replaced, really, step);
      const rest = sumMinor(others.map(({ amountMinor }) => amountMinor));
      expect(sumMinor([rest, after.amountMinor, after.cashRoundingMinor])).toBe(
        addMinor(rest, replaced.amountMinor),
      );
    }),
  );
});
