import { listEntries } from '@main/services/accounts/account-entries';
import { putOnAccount } from '@main/services/accounts/put-on-account';
import { setTerms } from '@main/services/accounts/set-terms';
import { showAccount } from '@main/services/accounts/show-account';
import { writeOff } from '@main/services/accounts/write-off';
import { verifyTill } from '@main/services/maintenance/verify';
import { voidPayment } from '@main/services/payments/void-payment';
import { getClientCard } from '@main/services/records/client-card';
import { minor } from '@shared/domain/money/money';
import type { ClientId, InvoiceId, WriteOffId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { disputed, paidOn, planned } from '../support/on-account';
import { newClient, owedSale } from '../support/owed-sales';
import { furnishedTill, openDrawer, signInAs, value, type TestTill } from '../support/till-context';

const why = { reason: 'Good client', approval: null };

const newTill = () => {
  const till = furnishedTill();
  openDrawer(till);
  return { till, clientId: newClient(till, 'Holloway') };
};
const limited = (till: TestTill, clientId: ClientId, limit: number) =>
  setTerms(till, {
    clientId,
    terms: { creditLimitMinor: minor(limit), termsDays: 14, isCharged: true },
    ...why,
  });
const onAccount = (till: TestTill, invoiceId: InvoiceId, dueOn: string | null = null) =>
  putOnAccount(till, { invoiceId, dueOn, ...why, reason: '' });

describe('the account of a client', () => {
  it('says what is owed, by when, and what is left here', () => {
    const { till, clientId } = newTill();
    const exam = owedSale(till, clientId, 20_000);
    till.pass(1000);
    const surgery = owedSale(till, clientId, 90_000);
    paidOn(till, clientId, [[exam, 5000]], 2500);
    disputed(till, exam, 4000);
    planned(till, clientId, surgery, [
      ['2026-11-23', 30_000],
      ['2026-12-23', 30_000],
    ]);
    const account = value(showAccount(till, clientId));
    expect(account.money).toEqual({
      ...{ balanceMinor: 102_500, owedMinor: 105_000, creditMinor: 2500, openDisputes: 1 },
      // 110.00 of the exam, 300.00 of the surgery, and the instalment of today.
      dueNowMinor: 11_000 + 30_000 + 30_000,
      nextInstalment: expect.objectContaining({ dueOn: '2026-11-23', leftMinor: 30_000 }) as object,
    });
    expect(account.items).toMatchObject([
      { dueMinor: 15_000, nowMinor: 11_000, disputedMinor: 4000, plannedMinor: 0 },
      { dueMinor: 90_000, nowMinor: 30_000, disputedMinor: 0, plannedMinor: 60_000 },
    ]);
    expect(account.instalments).toHaveLength(2);
    expect(account.credits).toMatchObject([{ kind: 'prepayment', leftMinor: 2500 }]);
    expect(value(getClientCard(till, clientId)).money).toEqual(account.money);
  });

  it('tells everything in the order of time, with what was owed after each', async () => {
    const { till, clientId } = newTill();
    const exam = owedSale(till, clientId, 20_000);
    till.pass(1000);
    const paymentId = paidOn(till, clientId, [[exam, 5000]], 2500);
    till.pass(1000);
    value(await voidPayment(till, { paymentId, ...why }));
    till.pass(1000);
    const writeOffId = till.ids.next() as WriteOffId;
    value(await writeOff(till, { writeOffId, invoiceId: exam, amountMinor: minor(1), ...why }));
    const told = (page: ReturnType<typeof listEntries>) =>
      value(page).entries.map((entry) => [entry.kind, entry.amountMinor, entry.balanceMinor]);
    const all = listEntries(till, { clientId, before: null, limit: 50 });
    expect(told(all)).toEqual([
      ['write-off', -1, 19_999],
      ['voided-payment', 7500, 20_000],
      ['payment', -7500, 12_500],
      ['invoice', 20_000, 20_000],
    ]);
    expect(value(all).next).toBeNull();
    const first = listEntries(till, { clientId, before: null, limit: 3 });
    const second = listEntries(till, { clientId, before: value(first).next, limit: 3 });
    expect([...told(first), ...told(second)]).toEqual(told(all));
    expect(value(all).entries.map(({ paper }) => paper?.kind)).toEqual([
      ...[undefined, 'payment', 'payment', 'invoice'],
    ]);
  });
});

describe('what may wait', () => {
  it('is up to the limit without asking anybody, and no cent more', async () => {
    const { till, clientId } = newTill();
    value(await limited(till, clientId, 20_000));
    const first = owedSale(till, clientId, 20_000);
    signInAs(till, 'cashier');
    expect(value(await onAccount(till, first))).toMatchObject({
      ...{ dueOn: '2026-12-07', nowMinor: 0, laterMinor: 20_000 },
    });
    const second = owedSale(till, clientId, 1);
    const refused = { error: { code: 'APPROVAL_NEEDED', act: 'hold-on-account' } };
    expect(await onAccount(till, second)).toMatchObject(refused);
    signInAs(till, 'manager');
    expect(await onAccount(till, second)).toMatchObject({ error: { code: 'REASON_NEEDED' } });
    const said = { invoiceId: second, dueOn: '2027-01-15', ...why };
    expect(value(await putOnAccount(till, said))).toMatchObject({ dueOn: '2027-01-15' });
    // Asked again it is as it was, and nothing more is journalled.
    value(await putOnAccount(till, said));
    const times = `SELECT count(*) FROM journal_events WHERE type = 'invoice.put-on-account'`;
    expect(till.database.sqlite.prepare(times).pluck().get()).toBe(2);
  });

  it('is nothing of a client without a limit, of a walk-in, or of what is paid', async () => {
    const { till, clientId } = newTill();
    const owed = owedSale(till, clientId, 100);
    signInAs(till, 'cashier');
    expect(await onAccount(till, owed)).toMatchObject({ error: { code: 'APPROVAL_NEEDED' } });
    signInAs(till, 'manager');
    const walkIn = owedSale(till, null, 100);
    expect(await onAccount(till, walkIn)).toMatchObject({ error: { code: 'CLIENT_NEEDED' } });
    paidOn(till, clientId, [[owed, 100]]);
    expect(await onAccount(till, owed)).toMatchObject({ error: { code: 'INVOICE_NOT_OWED' } });
    const nobody = till.ids.next() as InvoiceId;
    expect(await onAccount(till, nobody)).toMatchObject({ error: { code: 'INVOICE_UNKNOWN' } });
  });
});

describe('a write-off', () => {
  it('is no more than is owed, and is made once', async () => {
    const { till, clientId } = newTill();
    const invoiceId = owedSale(till, clientId, 5000);
    paidOn(till, clientId, [[invoiceId, 2000]]);
    const writeOffId = till.ids.next() as WriteOffId;
    const tooMuch = { writeOffId, invoiceId, amountMinor: minor(3001), ...why };
    expect(await writeOff(till, tooMuch)).toMatchObject({
      error: { code: 'AMOUNT_EXCEEDS_OWED', owedMinor: 3000 },
    });
    const all = { ...tooMuch, amountMinor: minor(3000) };
    const made = { number: 'A-W000001', owedMinor: 0 };
    expect(value(await writeOff(till, all))).toEqual(made);
    expect(value(await writeOff(till, all))).toEqual(made);
    expect(await writeOff(till, tooMuch)).toMatchObject({ error: { code: 'ID_TAKEN' } });
    expect(value(showAccount(till, clientId)).money).toMatchObject({ balanceMinor: 0 });
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});
