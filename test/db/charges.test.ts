import { applyCharges, previewCharges } from '@main/services/accounts/charge-accounts';
import { setTerms } from '@main/services/accounts/set-terms';
import { showAccount } from '@main/services/accounts/show-account';
import { runCommand } from '@main/services/command';
import { verifyTill } from '@main/services/maintenance/verify';
import { minor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import type { InvoiceId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { expect, it } from 'vitest';
import { disputed } from '../support/on-account';
import { newClient, owedSale } from '../support/owed-sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';

const DAY_MS = 86_400_000;
const why = { reason: 'Month end', approval: null };

/** A hospital that charges 5.00 once and 1 % a month, and one client who owes 200.00 since then. */
function lateClient() {
  const till = furnishedTill();
  openDrawer(till);
  runCommand(till, [], ({ append }) => {
    append('receivables-rules.configured', {
      changes: {
        lateFee: { kind: 'amount', amountMinor: minor(500) },
        monthlyInterestPpm: ratePpm(10_000),
      },
    });
    return ok(null);
  });
  const clientId = newClient(till, 'Holloway');
  return { till, clientId, invoiceId: owedSale(till, clientId, 20_000) };
}

const preview = async (till: TestTill, on = '2027-12-31') =>
  value(await previewCharges(till, { on }));

async function charge(till: TestTill) {
  const on = '2027-12-31';
  const charges = (await preview(till)).map(({ forInvoiceId, kind, amountMinor }) => ({
    ...{ invoiceId: till.ids.next() as InvoiceId, forInvoiceId, kind, amountMinor },
  }));
  return { on, charges, ...why };
}

it('charges what was seen, once, and nothing for a charge', async () => {
  const { till, clientId } = lateClient();
  expect(await preview(till)).toEqual([]);
  till.pass(31 * DAY_MS);
  expect(await preview(till)).toMatchObject([
    { name: 'Holloway', kind: 'late-fee', baseMinor: 20_000, amountMinor: 500, daysLate: 31 },
    { kind: 'interest', amountMinor: 200 },
  ]);
  // Nobody was ten days late on December 1.
  expect(await preview(till, '2026-12-01')).toEqual([]);
  const wanted = await charge(till);
  expect(value(await applyCharges(till, wanted))).toEqual({ charged: 2 });
  expect(value(await applyCharges(till, wanted))).toEqual({ charged: 0 });
  expect(await preview(till)).toEqual([]);
  till.pass(31 * DAY_MS);
  // The next month's interest is on the invoice alone.
  expect(await preview(till)).toMatchObject([{ kind: 'interest', amountMinor: 200 }]);
  expect(value(showAccount(till, clientId)).items).toMatchObject([
    { kind: 'sale', dueMinor: 20_000 },
    { kind: 'late-fee', dueMinor: 500, note: 'A-000001' },
    { kind: 'interest', dueMinor: 200 },
  ]);
  expect(verifyTill(till.database).problems).toEqual([]);
});

it('makes all of them or none', async () => {
  const { till, clientId, invoiceId } = lateClient();
  till.pass(31 * DAY_MS);
  const wanted = await charge(till);
  disputed(till, invoiceId, 10_000);
  expect(await applyCharges(till, wanted)).toMatchObject({
    error: { code: 'TOTAL_CHANGED', totalMinor: 100 },
  });
  expect(value(showAccount(till, clientId)).items).toHaveLength(1);
  const [once] = wanted.charges;
  if (once === undefined) throw new Error('there is a fee');
  const twice = [once, { ...once, invoiceId: till.ids.next() as InvoiceId }];
  expect(await applyCharges(till, { ...wanted, charges: twice })).toMatchObject({
    error: { code: 'TOTAL_CHANGED' },
  });
});

it('charges nobody who is not charged', async () => {
  const { till, clientId } = lateClient();
  owedSale(till, null, 20_000);
  till.pass(31 * DAY_MS);
  const terms = { creditLimitMinor: minor(0), termsDays: 30, isCharged: false };
  value(await setTerms(till, { clientId, terms, ...why }));
  expect(await preview(till)).toEqual([]);
});
