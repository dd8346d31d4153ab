import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { cash, check, explain } from './booked-shift';

describe('digits', () => {
  it('were transposed when a check was entered', () => {
    // 62.35 was entered for a check over 26.35.
    expect(explain({ check: -3600 })).toEqual([
      {
        code: 'DIGITS_TRANSPOSED',
        figure: 'check',
        explainsMinor: -3600,
        likelihood: 'likely',
        suspects: [
          {
            source: 'tender',
            tender: check(107, 6235),
            enteredMinor: 6235,
            rightMinor: 2635,
          },
        ],
        hasMore: false,
      },
    ]);
  });

  it.each([
    // A batch of 84.75 entered as 87.45.
    [{ 'card/Mastercard': 270 }, { source: 'counted', enteredMinor: 8745, rightMinor: 8475 }],
    // Paid out 21.80, and 12.80 was entered.
    [{ cash: -900 }, { source: 'movement', enteredMinor: 1280, rightMinor: 2180 }],
    // Paid in 5.75, and 7.55 was entered.
    [{ cash: -180 }, { source: 'movement', enteredMinor: 755, rightMinor: 575 }],
    // 33.60 was to be refunded, the terminal gave back 36.30.
    [{ 'card/Visa': -270 }, { source: 'refund', enteredMinor: 3360, rightMinor: 3630 }],
  ] as const)('off by %j may be transposed: %j', (off, suspect) => {
    const transposed = explain(off).find(({ code }) => code === 'DIGITS_TRANSPOSED');
    expect(transposed).toHaveProperty(
      'suspects',
      expect.arrayContaining([expect.objectContaining(suspect)]),
    );
  });

  it('were transposed in what the client put down, so that wrong change was given', () => {
    // 53.00 put down and 35.00 entered: the client got 18.00 too little.
    const tenders = [cash(301, 3111, 3500)];
    expect(explain({ cash: 1800 }, { tenders })[0]).toMatchObject({
      code: 'DIGITS_TRANSPOSED',
      suspects: [{ source: 'tendered', enteredMinor: 3500, rightMinor: 5300 }],
    });
  });

  it('were transposed in the opening float', () => {
    const changes = { floatMinor: minor(15_000) };
    expect(explain({ cash: 36_000 }, changes)[0]).toMatchObject({
      code: 'DIGITS_TRANSPOSED',
      suspects: [{ source: 'float', enteredMinor: 15_000, rightMinor: 51_000 }],
    });
  });

  it('may be transposed where nobody knows, when nine divides the difference', () => {
    expect(explain({ cash: 99_999 })).toEqual([
      {
        code: 'DIVISIBLE_BY_NINE',
        figure: 'cash',
        explainsMinor: 99_999,
        likelihood: 'possible',
      },
    ]);
    expect(explain({ cash: 99_998 })).toEqual([]);
  });

  it.each([
    // A check over 623.50 entered as 62.35, and one over 21.00 as 210.00.
    [{ check: 56_115 }, { enteredMinor: 6235, rightMinor: 62_350 }],
    [{ check: -18_900 }, { enteredMinor: 21_000, rightMinor: 2100 }],
  ])('slipped by a decimal place: %j', (off, suspect) => {
    expect(explain(off)).toMatchObject([
      { code: 'TENFOLD', likelihood: 'likely', suspects: [{ source: 'tender', ...suspect }] },
    ]);
  });
});
