import { dirname, join } from 'node:path';
import { openSqlite, type TillDatabase } from '@main/db/database';
import { createJobStore } from '@main/services/printing/job-store';
import { verifyTill } from '@main/services/maintenance/verify';
import { minor } from '@shared/domain/money/money';
import type { PaymentId, ProductId } from '@shared/lib/ids';
import { addProduct, furnishedTill, openDrawer, type TestTill } from '../support/till-context';
import { openFolder } from './open-folder';
import type { SellingOrder } from './selling-order';
import type { Testimony } from './selling-process';

const tcp = { transport: 'tcp', host: '127.0.0.1', paperMm: 80, drawerPin: 2 } as const;
const LINES = 3;
const TENDERS = 2;

/**
 * A till in a folder of its own with its printer at `port`, ready to sell, and closed: the process
 * that sells opens it.
 */
export function openShop(port: number): SellingOrder {
  const till = furnishedTill('cashier', {}, { printer: printerAt(port) });
  openDrawer(till);
  const dear = { taxCode: 'SALES', unitPriceMinor: minor(1999) };
  const productIds = [{}, dear, { name: 'Bandage', category: 'Retail' }].map((changes) =>
    addProduct(till, changes),
  );
  return leaveShop(till, productIds);
}

export const printerAt = (port: number) => ({ ...tcp, port });

/** Closes the file of `till`: a process opens it with what this answers. */
export function leaveShop(till: TestTill, productIds: readonly ProductId[]): SellingOrder {
  const { employeeId } = till.session;
  if (employeeId === null) throw new Error('somebody sells');
  const { sqlite } = till.database;
  const dataFolder = dirname(sqlite.name);
  sqlite.close();
  return {
    dataFolder,
    employeeId,
    productIds,
    isPrinting: true,
    waitsForDrawer: false,
    dieAtRow: null,
  };
}

/** Starts the till again, as the next morning would, and answers everything that is not right. */
export function problemsAfter(shop: SellingOrder, testimony: Testimony): string[] {
  const opened = openFolder(shop.dataFolder);
  try {
    const { context, started } = opened;
    if (context === null) return [`the till does not open: ${JSON.stringify(started)}`];
    const { database, clock } = context;
    createJobStore(database, clock).recover();
    const kept = new Set(paymentsOf(database));
    const lost = testimony.paid.filter((paymentId) => !kept.has(paymentId));
    return [
      ...lost.map((paymentId) => `lost: payment ${paymentId}`),
      ...halfThere(database),
      ...verifyTill(database).problems,
    ];
  } finally {
    opened.close();
  }
}

/** How many payments the till holds. */
export function countPayments(shop: SellingOrder): number {
  const opened = openFolder(shop.dataFolder);
  try {
    return opened.context === null ? 0 : paymentsOf(opened.context.database).length;
  } finally {
    opened.close();
  }
}

/** How often the till has started on its file, before anybody opens it to look. */
export function countStarts({ dataFolder }: SellingOrder): number {
  const sqlite = openSqlite(join(dataFolder, 'till.db'), { nativeBinding: null });
  const sql = "SELECT count(*) FROM journal_events WHERE type = 'app.started'";
  try {
    return sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
  } finally {
    sqlite.close();
  }
}

function paymentsOf({ sqlite }: TillDatabase): PaymentId[] {
  return sqlite.prepare<[], PaymentId>('SELECT payment_id FROM payments').pluck().all();
}

// Each query answers what must not be there: a part of a sale without the rest of it.
const HALVES = {
  'kick that is still to be sent after a restart': `SELECT job_id FROM print_jobs
    WHERE kind = 'drawer-kick' AND state IN ('queued', 'sending')`,
  'invoice neither open nor settled': `SELECT invoice_id FROM invoices
    WHERE status NOT IN ('open', 'settled') OR (status = 'settled') <> (number_text IS NOT NULL)
      OR (status = 'settled' AND allocated_minor <> total_minor)`,
  'settled invoice without its payment': `SELECT invoice_id FROM invoices AS i
    WHERE status = 'settled' AND (SELECT total(amount_minor) FROM payment_allocations AS a
      WHERE a.invoice_id = i.invoice_id) <> total_minor`,
  'settled invoice without its lines': `SELECT invoice_id FROM invoices AS i
    WHERE status = 'settled' AND (SELECT count(net_minor) FROM invoice_lines AS l
      WHERE l.invoice_id = i.invoice_id) <> ${LINES}`,
  'payment without its tenders': `SELECT payment_id FROM payments AS p
    WHERE (SELECT count(*) FROM payment_tenders AS t WHERE t.payment_id = p.payment_id) <> ${TENDERS}`,
  'payment that pays something else than it allocates': `SELECT payment_id FROM payments AS p
    WHERE (SELECT sum(amount_minor) FROM payment_tenders AS t WHERE t.payment_id = p.payment_id)
      + cash_rounding_minor IS NOT (SELECT sum(amount_minor) FROM payment_allocations AS a
        WHERE a.payment_id = p.payment_id)`,
  'event that does not balance': `SELECT event_id FROM ledger_entries
    GROUP BY event_id HAVING sum(amount_minor) <> 0`,
  'payment without exactly one kick and one receipt': `SELECT payment_id FROM payments AS p
    WHERE (SELECT count(*) FROM print_jobs AS j
        WHERE j.payment_id = p.payment_id AND kind = 'drawer-kick') <> 1
      OR (SELECT count(*) FROM print_jobs AS j
        WHERE j.payment_id = p.payment_id AND kind = 'receipt') <> 1`,
  'job of a payment that is not there': `SELECT job_id FROM print_jobs
    WHERE payment_id IS NOT NULL AND payment_id NOT IN (SELECT payment_id FROM payments)`,
  'kick that was not journalled': `SELECT job_id FROM print_jobs WHERE kind = 'drawer-kick'
    AND job_id NOT IN (SELECT json_extract(body, '$.jobId') FROM journal_events
      WHERE type = 'drawer.opened')`,
  'drawer opened without a kick': `SELECT event_id FROM journal_events
    WHERE type = 'drawer.opened'
    AND json_extract(body, '$.jobId') NOT IN (SELECT job_id FROM print_jobs)`,
} as const;

function halfThere({ sqlite }: TillDatabase): string[] {
  return Object.entries(HALVES).flatMap(([what, sql]) =>
    sqlite
      .prepare<[], string>(sql)
      .pluck()
      .all()
      .map((id) => `${what}: ${id}`),
  );
}
