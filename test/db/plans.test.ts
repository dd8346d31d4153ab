import type { Sqlite } from '@main/db/database';
import { listWaiting } from '@main/services/deposits/waiting';
import { expect, it, vi } from 'vitest';
import { furnishedTill, value } from '../support/till-context';

/** How SQLite goes about everything that `work` asks it. */
function plansOf(sqlite: Sqlite, work: () => void): string[] {
  const asking = vi.spyOn(sqlite, 'prepare');
  work();
  const asked = [...new Set(asking.mock.calls.map(([sql]) => sql))];
  asking.mockRestore();
  return asked.flatMap((sql) => {
    const values = Array.from(sql.matchAll(/\?/g), () => 0);
    const plan = sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    return plan.all(...values).map(({ detail }) => detail);
  });
}

it('finds what waits for the bank without going through all that was ever paid', () => {
  const till = furnishedTill('manager');
  const plans = plansOf(till.database.sqlite, () => {
    expect(value(listWaiting(till)).checks).toEqual([]);
  });
  expect(plans.filter((step) => / payment_tenders_to_bank$/.test(step))).toHaveLength(1);
  expect(plans.filter((step) => /payments USING (?!PRIMARY KEY)/.test(step))).toEqual([]);
});
