import type { Sqlite } from '@main/db/database';
import { listWaiting } from '@main/services/deposits/waiting';
import { findMovements, findPlansOf } from '@main/db/repos/invoice-movements';
import { verifyInvoice } from '@main/services/invoices/verify-invoice';
import { expect, it, vi } from 'vitest';
import { invoiceWith, payByCardAndCash } from '../support/sales';
import { addProduct, furnishedTill, openDrawer, value } from '../support/till-context';

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

it('learns what is usual from the last sales alone, however many there are', () => {
  const till = furnishedTill('manager');
  const { invoiceId } = invoiceWith(till, [addProduct(till)]);
  const plans = plansOf(till.database.sqlite, () => {
    expect(value(verifyInvoice(till, invoiceId)).findings).toEqual([]);
  });
  expect(plans.filter((step) => / invoice_lines_sold /.test(step))).toHaveLength(1);
  expect(plans.filter((step) => /SCAN invoice|TEMP B-TREE/.test(step))).toEqual([]);
});

it('finds what stands against an invoice without going through any table', () => {
  const till = furnishedTill('manager');
  openDrawer(till);
  const invoice = invoiceWith(till, [addProduct(till)]);
  payByCardAndCash(till, invoice);
  const plans = plansOf(till.database.sqlite, () => {
    expect(findMovements(till.database.read, invoice.invoiceId)).toHaveLength(1);
    expect(findPlansOf(till.database.read, invoice.invoiceId)).toEqual([]);
  });
  expect(plans.length).toBeGreaterThan(5);
  expect(plans.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
