import { minor } from '@shared/domain/money/money';
import { creditRoom, standingOf, termsDueOn } from '@shared/domain/receivable/credit-room';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a credit limit', () => {
  it('leaves room for what is not owed yet', () => {
    expect(creditRoom(minor(50_000), minor(12_000))).toBe(38_000);
    expect(creditRoom(minor(50_000), minor(62_000))).toBe(0);
  });

  it('warns from nine tenths on, and is passed by the first cent above it', () => {
    expect(standingOf(minor(50_000), minor(44_999))).toBe('within');
    expect(standingOf(minor(50_000), minor(45_000))).toBe('near');
    expect(standingOf(minor(50_000), minor(50_000))).toBe('near');
    expect(standingOf(minor(50_000), minor(50_001))).toBe('beyond');
  });

  it('of nothing allows nothing', () => {
    expect(standingOf(minor(0), minor(1))).toBe('beyond');
  });

  it('has room for exactly what keeps within it', () => {
    const anyAmount = fc.nat(1_000_000).map(minor);
    fc.assert(
      fc.property(anyAmount, anyAmount, fc.nat(1_000_000), (limit, owed, more) => {
        const stays = standingOf(limit, minor(owed + more)) !== 'beyond';
        expect(more > 0 && stays).toBe(more > 0 && more <= creditRoom(limit, owed));
      }),
    );
  });
});

describe('the terms of an account', () => {
  it('count from the invoice, and are never over before they begin', () => {
    expect(termsDueOn('2026-01-31', 30, '2026-01-31')).toBe('2026-03-02');
    expect(termsDueOn('2026-01-01', 14, '2026-02-10')).toBe('2026-02-10');
  });
});
