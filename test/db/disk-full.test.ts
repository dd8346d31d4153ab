import { createHandlers } from '@main/ipc/handlers/handlers';
import { createRouter, type Route } from '@main/ipc/router';
import { verifyTill } from '@main/services/maintenance/verify';
import { err } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { invoiceWith } from '../support/sales';
import { addProduct, furnishedTill, openDrawer, type TestTill } from '../support/till-context';

function routeOf(till: TestTill): Route {
  const handlers = createHandlers(till, err({ code: 'FOREIGN_KEYS_BROKEN', version: 1 }), '');
  return createRouter({ handlers, ids: till.ids, logError: () => undefined });
}

function count({ database }: TestTill, table: string): number {
  return database.sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}

/** SQLite answers a file that may not grow as it answers a disk that is full. */
function fill({ database: { sqlite } }: TestTill): () => void {
  sqlite.exec('VACUUM');
  const pages: unknown = sqlite.pragma('page_count', { simple: true });
  sqlite.pragma(`max_page_count = ${String(pages)}`);
  return () => sqlite.pragma('max_page_count = 1000000');
}

describe('a full disk', () => {
  it('refuses what does not fit, whole, and takes it when there is room again', async () => {
    const printer = { transport: 'tcp', host: '127.0.0.1', port: 9, paperMm: 80, drawerPin: 2 };
    const till = furnishedTill('manager', {}, { printer: printer as never });
    openDrawer(till);
    // Many lines, so that the payment cannot fit into what is left of pages in use.
    const product = addProduct(till);
    const { invoiceId } = invoiceWith(
      till,
      Array.from({ length: 100 }, () => product),
    );
    const route = routeOf(till);
    const pay = () =>
      route('payments.commit', {
        paymentId: '019aae3a-0000-7000-8000-00000000aaaa',
        invoiceId,
        expectedTotalMinor: 650_000,
        tenders: [{ tenderId: till.ids.next(), detail: { kind: 'cash', tenderedMinor: 650_000 } }],
      });
    const tables = ['journal_events', 'payments', 'print_jobs', 'ledger_entries'];
    const makeRoom = fill(till);
    const [told, wakes] = [till.told.length, till.wakes()];
    const before = tables.map((table) => count(till, table));

    expect(await pay()).toEqual({ ok: false, error: { code: 'DISK_FULL' } });

    expect(tables.map((table) => count(till, table))).toEqual(before);
    expect([till.told.length, till.wakes()]).toEqual([told, wakes]);
    expect(await route('invoices.get', { invoiceId })).toMatchObject({ value: { state: 'open' } });
    makeRoom();
    expect(await pay()).toMatchObject({ ok: true });
    expect(await pay()).toMatchObject({ ok: true });
    expect(count(till, "print_jobs WHERE kind = 'drawer-kick'")).toBe(2);
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});
