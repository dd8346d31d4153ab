import { cashContract } from '@shared/ipc/contract/cash';
import { describe, expect, it } from 'vitest';

describe('moving cash', () => {
  const id = '019c7f10-0000-7000-8000-000000000001';
  const drop = {
    ...{ movementId: id, shiftId: id, kind: 'drop', amountMinor: 5000, reason: 'Full' },
    ...{ reference: '', approval: null, print: true },
  };
  const isTaken = (cash: unknown) => cashContract['cash.move'].input.safeParse({ ...drop, cash });

  it('takes the notes and coins that come to the amount, loose and in rolls', () => {
    const counts = [{ valueMinor: 2000, count: 2 }];
    const rolls = [{ valueMinor: 25, coins: 40, count: 1 }];
    expect(isTaken({ counts, rolls }).success).toBe(true);
    expect(isTaken(null).success).toBe(true);
  });

  it('refuses those that come to another', () => {
    expect(isTaken({ counts: [{ valueMinor: 2000, count: 1 }], rolls: [] }).success).toBe(false);
  });
});

describe('filling a bag', () => {
  const isTaken = (...initials: readonly [string, string]) =>
    cashContract['deposits.prepare'].input.safeParse({
      depositId: '019c7f10-0000-7000-8000-000000000001',
      ...{ shiftIds: [], correctionIds: [], checkIds: [], cash: { counts: [], rolls: [] } },
      ...{ bagNumber: 'B-1', initials, reason: '', approval: null },
    }).success;

  it('needs the initials of two', () => {
    expect(isTaken('RA', 'TL')).toBe(true);
    expect(isTaken('RA', 'RA')).toBe(false);
    expect(isTaken('RA', ' ra ')).toBe(false);
  });
});
