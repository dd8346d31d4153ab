import type { Sqlite } from '@main/db/database';
import { listEntries } from '@main/services/accounts/account-entries';
import { ageAccounts } from '@main/services/accounts/aging';
import { showAccount } from '@main/services/accounts/show-account';
import { expect, it, vi } from 'vitest';
import { newClient, owedSale } from '../support/owed-sales';
import { furnishedTill, value } from '../support/till-context';

/** How SQLite goes about everything that `work` asks it. */
async function plansOf(sqlite: Sqlite, work: () => void | Promise<void>): Promise<string[]> {
  const asking = vi.spyOn(sqlite, 'prepare');
  await work();
  const asked = [...new Set(asking.mock.calls.map(([sql]) => sql))];
  asking.mockRestore();
  return asked.flatMap((sql) => planOf(sqlite, sql));
}

function planOf(sqlite: Sqlite, sql: string): string[] {
  const values = Array.from(sql.matchAll(/\?/g), () => 0);
  const plan = sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  return plan.all(...values).map(({ detail }) => detail);
}

/** The steps that go through all rows of a table that grows with the years. */
function walksThrough(plans: readonly string[]): string[] {
  return plans.filter((step) =>
    /^SCAN (invoices|payments|ledger_entries|journal_events|clients)/.test(step),
  );
}

it('shows an account and ages all of them by their indexes', async () => {
  const till = furnishedTill('manager');
  const clientId = newClient(till, 'Holloway');
  owedSale(till, clientId, 100);
  const before = { atMs: till.clock.nowMs() + 1, eventId: till.ids.next() };
  const account = await plansOf(till.database.sqlite, () => {
    value(showAccount(till, clientId));
    value(listEntries(till, { clientId, before, limit: 50 }));
  });
  expect(walksThrough(account)).toEqual([]);
  // Each entry lies in another corner of the file: the index alone answers.
  expect(account.filter((step) => step.includes('ledger_entries USING INDEX'))).toEqual([]);
  expect(account.join()).toContain('ledger_entries USING COVERING INDEX ledger_entries_by_account');
  const aging = await plansOf(till.database.sqlite, async () => {
    value(await ageAccounts(till, { on: '2026-11-20' }));
    value(await ageAccounts(till, { on: '2026-11-23' }));
  });
  expect(walksThrough(aging)).toEqual([]);
  expect(aging.join()).toContain('invoices USING INDEX invoices_unpaid (');
  expect(aging.join()).toContain('ledger_entries USING COVERING INDEX ledger_entries_by_account (');
});
