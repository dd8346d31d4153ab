import { explainVariance } from '@shared/domain/shift/explain-variance';
import type { TenderId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { card, check, count, explain, monday, sale } from './booked-shift';

describe('payments that are missing', () => {
  it('names the checks that nobody ticked', () => {
    const [, , hundred] = monday.tenders;
    const unticked = ['tender-103', 'tender-107'] as TenderId[];
    expect(explainVariance(count(monday, { check: -27_235 }, unticked))[0]).toEqual({
      code: 'CHECK_MISSING',
      figure: 'check',
      explainsMinor: -27_235,
      likelihood: 'certain',
      checks: [hundred, check(107, 6235)],
    });
  });

  it('still names them when their money is elsewhere', () => {
    const found = explainVariance(
      count(monday, { check: -6235, cash: 6235 }, ['tender-107' as TenderId]),
    );
    expect(found).toMatchObject([
      { code: 'CHECK_MISSING', likelihood: 'certain' },
      { code: 'TENDER_SWAPPED', figure: 'check', countedUnder: 'cash' },
    ]);
  });

  it('misses a check where only the total was entered, and a cash sale', () => {
    expect(explain({ check: -6235 })[0]).toMatchObject({
      code: 'PAYMENT_NOT_IN_DRAWER',
      figure: 'check',
      suspects: [sale('A-000107')],
    });
    expect(explain({ cash: -11_290 })[0]).toMatchObject({
      code: 'PAYMENT_NOT_IN_DRAWER',
      figure: 'cash',
      suspects: [sale('A-000108')],
    });
  });
});

describe('card slips', () => {
  it('may be one more than the entries', () => {
    expect(explain({ 'card/Visa': 7777 })).toEqual([
      {
        code: 'SLIP_WITHOUT_ENTRY',
        figure: 'card/Visa',
        explainsMinor: 7777,
        likelihood: 'possible',
      },
    ]);
  });

  it('may be one less, and then the entry is named', () => {
    expect(explain({ 'card/Visa': -4500 })[0]).toMatchObject({
      code: 'ENTRY_WITHOUT_SLIP',
      figure: 'card/Visa',
      likelihood: 'likely',
      suspects: [sale('A-000106')],
    });
  });

  it('leave it open which of two entries it was', () => {
    const tenders = [card(401, 'Visa', 6100), card(402, 'Visa', 6100)];
    expect(explain({ 'card/Visa': -6100 }, { tenders })).toMatchObject([
      { code: 'ENTRY_WITHOUT_SLIP', likelihood: 'possible', suspects: tenders },
    ]);
  });
});
