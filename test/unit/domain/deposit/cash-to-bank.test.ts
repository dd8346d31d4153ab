import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { addMinor, minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const closed = (toBank: number, drops = 0) => ({
  closing: { toBankMinor: minor(toBank) },
  dropsMinor: minor(drops),
});
const found = (amount: number) => ({ amountMinor: minor(amount) });

describe('the cash that goes to the bank', () => {
  it('is what shifts left, what they dropped before, and what was found out later', () => {
    expect(cashToBank([closed(31_240, 20_000), closed(8_000)], [found(-500), found(120)])).toBe(
      58_860,
    );
  });

  it('is nothing of a shift that is not closed, also when it dropped something', () => {
    expect(cashToBank([{ closing: null, dropsMinor: minor(5_000) }], [])).toBe(0);
  });

  it('is below zero where more was found missing than there is', () => {
    expect(cashToBank([], [found(-500)])).toBe(-500);
  });

  it('is the same in one bag or in two, in any order', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const shift = fc.tuple(amount, amount).map(([toBank, drops]) => closed(toBank, drops));
    const correction = fc.integer({ min: -100_000, max: 100_000 }).map(found);
    fc.assert(
      fc.property(
        ...[fc.array(shift), fc.array(shift), fc.array(correction)],
        (mine, theirs, corrections) => {
          const apart = addMinor(cashToBank(mine, corrections), cashToBank(theirs, []));
          expect(cashToBank([...theirs, ...mine], corrections.toReversed())).toBe(apart);
        },
      ),
    );
  });
});
