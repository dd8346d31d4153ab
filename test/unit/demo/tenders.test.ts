import { demoTenderAmounts } from '@shared/demo/demo-tenders';
import { demoWeek, type DemoTender } from '@shared/demo/demo-week';
import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';

const card = { tender: 'card', brand: 'Visa', last4: '4242', approval: '00A1B2' } as const;

describe('a tender of the recipe', () => {
  it.each<[string, DemoTender[], number, number[]]>([
    ['cash to the cent', [{ tender: 'cash', give: 'exact' }], 4618, [4618]],
    ['cash in twenties', [{ tender: 'cash', give: 'nextNote' }], 4618, [6000]],
    ['cash in twenties that fit', [{ tender: 'cash', give: 'nextNote' }], 4000, [4000]],
    ['the rest by card', [{ ...card, amount: 'rest' }], 9001, [9001]],
    [
      'some cash and the rest by card',
      [
        { tender: 'cash', amountMinor: minor(5000) },
        { ...card, amount: 'rest' },
      ],
      12_345,
      [5000, 7345],
    ],
    [
      'two cards',
      [
        { ...card, amount: minor(10_000) },
        { ...card, amount: 'rest' },
      ],
      12_345,
      [10_000, 2345],
    ],
  ])('pays %s', (_, tenders, total, amounts) => {
    expect(demoTenderAmounts(tenders, minor(total))).toEqual(amounts);
  });

  it('is refused when nothing is left for it', () => {
    const tenders: DemoTender[] = [
      { tender: 'cash', amountMinor: minor(5000) },
      { ...card, amount: 'rest' },
    ];
    expect(() => demoTenderAmounts(tenders, minor(5000))).toThrow('something to pay');
  });

  it('takes the rest if, and only if, it is the last', () => {
    const tendersOf = demoWeek.shape.today.shape.visits.element.shape.outcome;
    const parses = (...tenders: unknown[]) =>
      tendersOf.safeParse({ kind: 'paid', tenders }).success;
    const rest = { ...card, amount: 'rest' };
    const part = { ...card, amount: 1000 };
    expect([parses(part, rest), parses(rest)]).toEqual([true, true]);
    expect([parses(rest, part), parses(part), parses(rest, rest)]).toEqual([false, false, false]);
  });
});
