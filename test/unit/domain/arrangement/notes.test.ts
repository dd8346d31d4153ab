import { noteFault } from '@shared/domain/arrangement/note-fault';
import { noteState } from '@shared/domain/arrangement/note-state';
import { proposeInstalments } from '@shared/domain/arrangement/propose-instalments';
import { PACES, stepDate } from '@shared/domain/arrangement/step-dates';
import { minor, sumMinor } from '@shared/domain/money/money';
import { instalmentsLeft } from '@shared/domain/receivable/due-instalments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyTotal = fc.integer({ min: 1, max: 5_000_000 }).map(minor);
const anyDate = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anySchedule = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  pace: fc.constantFrom(...PACES),
  from: anyDate,
});

describe('the days of a note', () => {
  it.each([
    ['weekly', '2026-12-28', 1, '2027-01-04'],
    ['fortnightly', '2026-11-26', 2, '2026-12-24'],
    ['monthly', '2026-01-31', 1, '2026-02-28'],
    ['monthly', '2026-01-31', 2, '2026-03-31'],
    ['monthly', '2028-01-30', 1, '2028-02-29'],
    ['monthly', '2026-11-15', 3, '2027-02-15'],
  ] as const)('%s from %s: number %i is on %s', (pace, from, step, date) => {
    expect(stepDate(from, pace, step)).toBe(date);
  });
});

describe('the payments that are proposed', () => {
  it('are even, and the last takes what does not divide', () => {
    const schedule = { count: 3, pace: 'monthly', from: '2026-12-31' } as const;
    expect(proposeInstalments(minor(100_00), schedule)).toEqual([
      { dueOn: '2026-12-31', amountMinor: 33_33 },
      { dueOn: '2027-01-31', amountMinor: 33_33 },
      { dueOn: '2027-02-28', amountMinor: 33_34 },
    ]);
  });

  it('come to the total exactly, each to something, on days that follow each other', () => {
    fc.assert(
      fc.property(anyTotal, anySchedule, (totalMinor, schedule) => {
        const payments = proposeInstalments(totalMinor, schedule);
        expect(sumMinor(payments.map(({ amountMinor }) => amountMinor))).toBe(totalMinor);
        expect(payments.every(({ amountMinor }) => amountMinor > 0)).toBe(true);
        expect(payments.length).toBe(Math.min(schedule.count, totalMinor));
        expect(noteFault(totalMinor, payments, schedule.from)).toBeNull();
      }),
    );
  });
});

describe('a note that cannot be agreed', () => {
  const first = { dueOn: '2026-12-01', amountMinor: minor(60_00) };
  const second = { dueOn: '2027-01-01', amountMinor: minor(40_00) };

  it('does not come to what is put off', () => {
    expect(noteFault(minor(110_00), [first, second], '2026-11-26')).toEqual({
      missingMinor: 10_00,
    });
    expect(noteFault(minor(90_00), [first, second], '2026-11-26')).toEqual({
      missingMinor: -10_00,
    });
  });

  it('has its days in another order, twice or in the past', () => {
    const wrongDays = { missingMinor: 0 };
    expect(noteFault(minor(100_00), [second, first], '2026-11-26')).toEqual(wrongDays);
    expect(noteFault(minor(120_00), [first, first], '2026-11-26')).toEqual(wrongDays);
    expect(noteFault(minor(100_00), [first, second], '2026-12-02')).toEqual(wrongDays);
    expect(noteFault(minor(100_00), [first, second], '2026-12-01')).toBeNull();
  });
});

describe('how a note stands', () => {
  const agreed = [
    { dueOn: '2026-12-01', amountMinor: minor(50_00) },
    { dueOn: '2027-01-01', amountMinor: minor(50_00) },
  ];
  const stands = (left: number, today: string) =>
    noteState('agreed', instalmentsLeft(agreed, minor(left), today), today);

  it('is running until a payment is a day late', () => {
    expect(stands(100_00, '2026-12-01')).toBe('running');
    expect(stands(100_00, '2026-12-02')).toBe('overdue');
    expect(stands(50_00, '2026-12-02')).toBe('running');
    expect(stands(1, '2027-01-02')).toBe('overdue');
    expect(stands(0, '2026-12-02')).toBe('kept');
  });

  it('is what it was ended as, whatever is left', () => {
    const left = instalmentsLeft(agreed, minor(10_00), '2027-03-01');
    expect(noteState('defaulted', left, '2027-03-01')).toBe('defaulted');
    expect(noteState('cancelled', left, '2027-03-01')).toBe('cancelled');
  });
});
