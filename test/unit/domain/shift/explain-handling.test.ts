import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { cash, codesOf, explain } from './booked-shift';

describe('money that was handled otherwise than booked', () => {
  it.each([
    [{ cash: 1825 }, 'REFUND_NOT_TAKEN_OUT', 'R-000003'],
    [{ cash: -1825 }, 'REFUND_TAKEN_TWICE', 'R-000003'],
    [{ 'card/Visa': 3360 }, 'REFUND_NOT_TAKEN_OUT', 'R-000004'],
    [{ cash: 1280 }, 'MOVEMENT_NOT_DONE', 'M-000011'],
    [{ cash: -1280 }, 'MOVEMENT_DOUBLED', 'M-000011'],
    [{ cash: -755 }, 'MOVEMENT_NOT_DONE', 'M-000012'],
    [{ cash: 755 }, 'MOVEMENT_DOUBLED', 'M-000012'],
    [{ cash: 10_000 }, 'MOVEMENT_NOT_DONE', 'M-000013'],
  ])('off by %j: %s %s', (off, code, number) => {
    expect(explain(off)[0]).toMatchObject({
      code,
      explainsMinor: Object.values(off)[0],
      likelihood: 'likely',
      suspects: [{ number }],
    });
  });

  it('refunded nothing in cash when the card batch is off', () => {
    expect(codesOf(explain({ 'card/Visa': 1825 }))).not.toContain('REFUND_NOT_TAKEN_OUT');
    expect(codesOf(explain({ cash: 3360 }))).not.toContain('REFUND_NOT_TAKEN_OUT');
  });

  it.each([
    [346, 'CHANGE_NOT_GIVEN'],
    [-346, 'CHANGE_GIVEN_TWICE'],
  ])('off by %i: %s', (off, code) => {
    expect(explain({ cash: off })).toMatchObject([
      { code, suspects: [{ documentNumber: 'A-000101', changeMinor: 346 }] },
    ]);
  });

  it('gives the change of a sale in one hand', () => {
    const first = { ...cash(301, 500, 750), documentNumber: 'A-000300' };
    const second = { ...cash(302, 1000, 1300), documentNumber: 'A-000300' };
    expect(explain({ cash: -550 }, { tenders: [first, second] })[0]).toMatchObject({
      code: 'CHANGE_GIVEN_TWICE',
      suspects: [{ documentNumber: 'A-000300', changeMinor: 550 }],
    });
  });

  it('began with the usual float when another was entered', () => {
    const changes = { floatMinor: minor(20_000), usualFloatMinor: minor(25_000) };
    expect(explain({ cash: 5000 }, changes)[0]).toEqual({
      code: 'FLOAT_WRONG',
      figure: 'cash',
      explainsMinor: 5000,
      likelihood: 'likely',
      enteredMinor: 20_000,
      usualMinor: 25_000,
    });
    expect(codesOf(explain({ cash: -5000 }, changes))).not.toContain('FLOAT_WRONG');
    // A float that is not known is not one of nothing.
    expect(codesOf(explain({ cash: -20_000 }))).not.toContain('FLOAT_WRONG');
  });

  it('holds a roll more or less than was counted', () => {
    expect(explain({ cash: -1000 })).toMatchObject([
      {
        code: 'ROLL_MISCOUNTED',
        likelihood: 'possible',
        suspects: [{ valueMinor: 25, coins: 40 }],
      },
    ]);
    expect(explain({ cash: -1000 }, { rolls: [] })).toEqual([]);
  });
});
