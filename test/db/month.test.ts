import { ledgerSumMinor } from '@main/db/repos/ledger';
import { verifyTill } from '@main/services/maintenance/verify';
import { expect, it } from 'vitest';
import { MonthTill } from '../support/month/play-month';
import { readBalances, readBook } from '../support/month/read-month';

it('owes what its bookkeeper reckoned, by client and by age, at four dates', async () => {
  const month = new MonthTill();
  await month.moveIn();
  const book = readBook();
  expect(book.filter(({ kind }) => kind === 'sale').length).toBeGreaterThanOrEqual(120);
  for (const day of new Set(book.map(({ on }) => on))) {
    month.beginDay(day);
    for (const entry of book.filter(({ on }) => on === day)) await month.do(entry);
  }
  month.endDay();
  const dates = readBalances();
  expect(dates.size).toBe(4);
  for (const [on, owed] of dates) {
    const { totals, rows } = await month.ask('accounts.aging', { on });
    const agings = new Map(rows.map(({ clientId, aging }) => [clientId as string, aging]));
    for (const [who, { owesMinor, buckets, creditMinor }] of owed) {
      const aging = who === 'all' ? totals : agings.get(month.client(who));
      const { current = 0, to30 = 0, to60 = 0, to90 = 0, over90 = 0, disputed = 0 } = aging ?? {};
      expect([current, to30, to60, to90, over90, disputed], `${who} on ${on}`).toEqual([
        ...buckets,
        0,
      ]);
      if (who === 'all') continue;
      expect(await month.balanceOn(who, on), `${who} on ${on}`).toBe(owesMinor - creditMinor);
    }
    const owing = [...owed].filter(([who, { owesMinor }]) => who !== 'all' && owesMinor > 0);
    expect(rows.length, `who owes on ${on}`).toBe(owing.length);
  }
  expect(ledgerSumMinor(month.till.database.read)).toBe(0);
  expect(verifyTill(month.till.database).problems).toEqual([]);
}, 120_000);
