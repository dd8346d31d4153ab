import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { card, cash, check, explain } from './booked-shift';

describe('a shift that balances', () => {
  it('has nothing to explain', () => {
    expect(explain({})).toEqual([]);
  });
});

describe('several figures', () => {
  it('come by likelihood, and then by what they explain', () => {
    const found = explain({ cash: -1825, check: -90, 'card/Visa': 3360, 'card/Amex': 27_001 });
    expect(found.map(({ code, figure }) => `${code} ${figure}`)).toEqual([
      'REFUND_NOT_TAKEN_OUT card/Visa',
      'REFUND_TAKEN_TWICE cash',
      'SLIP_WITHOUT_ENTRY card/Amex',
      'SLIP_WITHOUT_ENTRY card/Visa',
      'DIVISIBLE_BY_NINE check',
    ]);
  });

  it('are explained in at most eight ways', () => {
    const found = explain(
      { cash: -500, check: -500, 'card/Visa': -500, 'card/Mastercard': 500, 'card/Amex': 500 },
      {
        tenders: [cash(501, 500, 1000), check(502, 500), card(503, 'Visa', 500)],
        refunds: [{ number: 'R-000009', kind: 'cash', brand: null, amountMinor: minor(500) }],
        movements: [{ number: 'M-000019', kind: 'paid-in', amountMinor: minor(500) }],
      },
    );
    expect(found).toHaveLength(8);
    expect(found.slice(0, 6).map(({ code }) => code)).toEqual(
      Array<string>(6).fill('TENDER_SWAPPED'),
    );
  });
});
