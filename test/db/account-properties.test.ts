import { dumpProjections, rebuildProjections } from '@main/db/projections/rebuild';
import { requireInvoice } from '@main/db/repos/invoices';
import { verifyTill } from '@main/services/maintenance/verify';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clientLedger } from '../support/owed-sales';
import { anyAccountCommand, carryOut } from '../support/random-commands';
import { secondDay } from '../support/second-day';
import type { TestTill } from '../support/till-context';

function idsOf<Id extends string>({ database }: TestTill, sql: string): Id[] {
  return database.sqlite.prepare<[], Id>(sql).pluck().all();
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);

/** What must hold of every invoice, credit, certificate and payment, whatever was done. */
function expectAccountsInOrder(till: TestTill): void {
  const { read, sqlite } = till.database;
  const invoices = idsOf<InvoiceId>(till, 'SELECT invoice_id FROM invoices').map((invoiceId) =>
    requireInvoice(read, invoiceId),
  );
  for (const { totals, allocatedMinor } of invoices) {
    expect(allocatedMinor).toBeGreaterThanOrEqual(0);
    expect(allocatedMinor).toBeLessThanOrEqual(totals?.totalMinor ?? 0);
  }
  const broken = sqlite.prepare(`
    SELECT number FROM gift_certificates WHERE left_minor NOT BETWEEN 0 AND amount_minor
    UNION ALL
    SELECT credit_id FROM client_credits WHERE left_minor NOT BETWEEN 0 AND amount_minor`);
  expect(broken.all()).toEqual([]);
  for (const clientId of idsOf<ClientId>(till, 'SELECT client_id FROM clients')) {
    const owed = invoices.filter((invoice) => invoice.clientId === clientId).map(dueOf);
    const left = sqlite
      .prepare<[string], number>('SELECT left_minor FROM client_credits WHERE client_id = ?')
      .pluck()
      .all(clientId);
    expect(clientLedger(till, clientId)).toBe(sum(owed) - sum(left));
  }
  const uneven = sqlite.prepare(`
    SELECT payment_id FROM payments WHERE voided_at_ms IS NULL AND cash_rounding_minor
      + (SELECT coalesce(sum(amount_minor), 0) FROM payment_tenders AS t
         WHERE t.payment_id = payments.payment_id AND t.replaced_by IS NULL)
      <> (SELECT coalesce(sum(amount_minor), 0) FROM payment_allocations AS a
          WHERE a.payment_id = payments.payment_id)
      + (SELECT coalesce(sum(value ->> 'amountMinor'), 0) FROM json_each(credits_made))
      + (SELECT coalesce(sum(value ->> 'amountMinor'), 0) FROM json_each(certificates_sold))`);
  expect(uneven.all()).toEqual([]);
}

it('no part is ever more than either side of it, and every client adds up', async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAccountCommand, { minLength: 50, maxLength: 90 }),
      async (commands) => {
        const till = secondDay();
        for (const command of commands) {
          if (!(await carryOut(till, command))) continue;
          done.set(command.kind, (done.get(command.kind) ?? 0) + 1);
          expectAccountsInOrder(till);
        }
        const live = dumpProjections(till.database);
        expect(verifyTill(till.database).problems).toEqual([]);
        rebuildProjections(till.database);
        expect(dumpProjections(till.database)).toEqual(live);
        till.database.sqlite.close();
      },
    ),
    { numRuns: 20 },
  );
  // A property of refusals alone would prove nothing.
  for (const kind of ['payOwed', 'payFromStore', 'prepay', 'sellCertificate', 'voidPayment']) {
    expect(done.get(kind) ?? 0, kind).toBeGreaterThan(8);
  }
  expect(done.get('returnCheck') ?? 0, 'returnCheck').toBeGreaterThan(8);
}, 180_000);
