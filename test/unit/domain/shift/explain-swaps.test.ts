import { describe, expect, it } from 'vitest';
import { minor } from '@shared/domain/money/money';
import { card, cash, codesOf, explain, sale } from './booked-shift';

describe('a tender booked under the wrong figure', () => {
  it('was a card sale rung up as cash', () => {
    const [first, ...others] = explain({ cash: -2310, 'card/Visa': 2310 });
    expect(first).toEqual({
      code: 'TENDER_SWAPPED',
      figure: 'cash',
      countedUnder: 'card/Visa',
      explainsMinor: -2310,
      likelihood: 'likely',
      suspects: [cash(105, 2310, 4000)],
      hasMore: false,
    });
    // The same tender is not missing besides, and its slip has an entry.
    expect(others).toEqual([]);
  });

  it('was a card sale whose cash had been rounded, or the other way round', () => {
    const rounded = { ...cash(401, 4505), insteadMinor: minor(4503) };
    expect(explain({ cash: -4505, 'card/Visa': 4503 }, { tenders: [rounded] })).toMatchObject([
      { code: 'TENDER_SWAPPED', explainsMinor: -4505, likelihood: 'likely', suspects: [rounded] },
    ]);
    const charged = { ...card(402, 'Visa', 4503), insteadMinor: minor(4505) };
    expect(explain({ cash: 4505, 'card/Visa': -4503 }, { tenders: [charged] })).toMatchObject([
      { code: 'TENDER_SWAPPED', explainsMinor: -4503, likelihood: 'likely', suspects: [charged] },
    ]);
    // Between two brands nothing is rounded.
    const other = { 'card/Visa': -4503, 'card/Amex': 4505 } as const;
    expect(codesOf(explain(other, { tenders: [charged] }))[0]).toBe('ENTRY_WITHOUT_SLIP');
  });

  it('was cash rung up as a card sale', () => {
    expect(explain({ cash: 4500, 'card/Visa': -4500 })).toMatchObject([
      { code: 'TENDER_SWAPPED', figure: 'card/Visa', countedUnder: 'cash', explainsMinor: -4500 },
    ]);
  });

  it('was another brand of card, or a check rung up as cash', () => {
    expect(explain({ 'card/Visa': 8475, 'card/Mastercard': -8475 })[0]).toMatchObject({
      code: 'TENDER_SWAPPED',
      figure: 'card/Mastercard',
      countedUnder: 'card/Visa',
      suspects: [sale('A-000104')],
    });
    expect(explain({ cash: -5654, check: 5654 })[0]).toMatchObject({
      code: 'TENDER_SWAPPED',
      figure: 'cash',
      countedUnder: 'check',
      suspects: [sale('A-000101')],
    });
  });

  it('may be two that make it up together', () => {
    expect(explain({ cash: -7964, 'card/Amex': 7964 })[0]).toMatchObject({
      code: 'TWO_TENDERS_SWAPPED',
      figure: 'cash',
      countedUnder: 'card/Amex',
      likelihood: 'likely',
      suspects: [[sale('A-000101'), sale('A-000105')]],
    });
  });

  it('may leave a rest in one of the two figures', () => {
    // The card batch is over by one cash sale; the drawer is short by that and two dollars.
    const found = explain({ cash: -2510, 'card/Visa': 2310 });
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'TENDER_SWAPPED',
        explainsMinor: -2310,
        likelihood: 'possible',
        suspects: [sale('A-000105')],
      }),
    );
    expect(codesOf(explain({ cash: -2310, 'card/Visa': 2510 }))).toContain('TENDER_SWAPPED');
    // A tender larger than what the batch is over by cannot be in there.
    expect(codesOf(explain({ cash: -2310, 'card/Visa': 2210 }))).not.toContain('TENDER_SWAPPED');
  });

  it('names a few of many, and says that there are more', () => {
    const exams = Array.from({ length: 8 }, (_, index) => cash(201 + index, 6500));
    const [single, pair] = explain({ cash: -6500, 'card/Visa': 6500 }, { tenders: exams });
    expect(single).toMatchObject({ code: 'TENDER_SWAPPED', hasMore: true });
    expect(single).toHaveProperty('suspects', exams.slice(0, 5));
    expect(pair).toBeUndefined();
    const [both] = explain({ cash: -13_000, 'card/Visa': 13_000 }, { tenders: exams });
    expect(both).toMatchObject({
      code: 'TWO_TENDERS_SWAPPED',
      likelihood: 'possible',
      hasMore: true,
    });
    expect(both).toHaveProperty('suspects.length', 5);
  });
});
