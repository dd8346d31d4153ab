import { requireInvoice } from '@main/db/repos/invoices';
import { listDisputes } from '@main/services/arrangements/list-disputes';
import { openDispute } from '@main/services/arrangements/open-dispute';
import { resolveDispute } from '@main/services/arrangements/resolve-dispute';
import { showArrangement } from '@main/services/arrangements/show-arrangement';
import { runCommand } from '@main/services/command';
import { verifyTill } from '@main/services/maintenance/verify';
import { minor } from '@shared/domain/money/money';
import type { DisputeOutcome } from '@shared/journal/account-facts';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { ClientId, CreditNoteId, DisputeId, InvoiceId, LineId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClient, owedInvoice, payPart } from '../support/owed';
import { anyOf } from '../support/random-choice';
import { ARRANGEMENT_COMMANDS } from '../support/random-arrangements';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';

const why = { reason: 'Goodwill', approval: null };

/** An exam at 65.00 and food at 20.00 with 8.25 % of tax, of which the food is disputed. */
function shop() {
  const till = furnishedTill('supervisor');
  openDrawer(till);
  const clientId = addClient(till);
  const food = addProduct(till, { name: 'Food', taxCode: 'SALES', unitPriceMinor: minor(20_00) });
  const invoice = owedInvoice(till, clientId, [addProduct(till), food]);
  const lineId = invoice.lines[1]?.line.lineId;
  if (lineId === undefined) throw new Error('there is food on it');
  const disputeId = dispute(till, invoice.invoiceId, [lineId]);
  return { till, clientId, disputeId, invoiceId: invoice.invoiceId };
}

function dispute(till: TestTill, invoiceId: InvoiceId, lineIds: LineId[]): DisputeId {
  const disputeId = till.ids.next() as DisputeId;
  const amountMinor = lineIds.length === 0 ? minor(10_00) : null;
  const plain = { reason: 'It was not done', reviewOn: null, reviewer: null };
  value(openDispute(till, { disputeId, invoiceId, lineIds, amountMinor, ...plain }));
  return disputeId;
}

function resolve(
  till: TestTill,
  disputeId: DisputeId,
  outcome: DisputeOutcome,
  allowed: number,
  creditNoteId = till.ids.next() as CreditNoteId,
) {
  const answer = 'We are sorry.';
  const allowedMinor = minor(allowed);
  return resolveDispute(till, {
    ...{ disputeId, outcome, allowedMinor, creditNoteId, answer, ...why },
  });
}

const creditOf = ({ database }: TestTill, clientId: ClientId) =>
  database.sqlite
    .prepare<[string], number>('SELECT sum(left_minor) FROM client_credits WHERE client_id = ?')
    .pluck()
    .get(clientId);

describe('a dispute that is resolved', () => {
  it('stands as charged: all of it is due again', async () => {
    const { till, disputeId, invoiceId } = shop();
    const resolved = value(await resolve(till, disputeId, 'upheld', 0));
    expect(resolved.resolution).toMatchObject({ outcome: 'upheld', creditNoteNumber: null });
    expect(value(showArrangement(till, invoiceId))).toMatchObject({
      ...{ dueMinor: 86_65, nowMinor: 86_65, disputedMinor: 0 },
    });
  });

  it('is reduced: a credit note takes a part off, with its share of the tax', async () => {
    const { till, disputeId, invoiceId } = shop();
    const resolved = value(await resolve(till, disputeId, 'reduced', 10_00));
    expect(resolved.resolution).toMatchObject({ allowedMinor: 10_00, answer: 'We are sorry.' });
    expect(resolved.resolution?.creditNoteNumber).toBe('A-CN000001');
    expect(value(showArrangement(till, invoiceId))).toMatchObject({
      ...{ dueMinor: 76_65, nowMinor: 76_65, disputedMinor: 0 },
      lines: [{ amountMinor: 65_00 }, { amountMinor: 11_65 }],
    });
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('is waived: nothing of it need be paid, and the rest is as it was', async () => {
    const { till, disputeId, invoiceId } = shop();
    payPart(till, invoiceId, 65_00);
    value(await resolve(till, disputeId, 'waived', 21_65));
    expect(requireInvoice(till.database.read, invoiceId).status).toBe('settled');
    const [row] = value(listDisputes(till, { state: 'all' }));
    expect(row?.resolution?.outcome).toBe('waived');
    expect(value(listDisputes(till, { state: 'open' }))).toEqual([]);
  });

  it('leaves what was paid meanwhile with the client as credit', async () => {
    const { till, disputeId, invoiceId, clientId } = shop();
    payPart(till, invoiceId, 86_65);
    value(await resolve(till, disputeId, 'waived', 21_65));
    expect(creditOf(till, clientId)).toBe(21_65);
    expect(dueOf(requireInvoice(till.database.read, invoiceId))).toBe(0);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('is resolved once, and as what it comes to', async () => {
    const { till, disputeId } = shop();
    const error = (code: string) => ({ error: { code } });
    expect(await resolve(till, disputeId, 'upheld', 1)).toMatchObject(error('RECORD_INCOMPLETE'));
    expect(await resolve(till, disputeId, 'reduced', 21_65)).toMatchObject(
      error('RECORD_INCOMPLETE'),
    );
    expect(await resolve(till, disputeId, 'waived', 21_66)).toMatchObject(
      error('AMOUNT_EXCEEDS_OWED'),
    );
    const noteId = till.ids.next() as CreditNoteId;
    const first = value(await resolve(till, disputeId, 'waived', 21_65, noteId));
    expect(value(await resolve(till, disputeId, 'waived', 21_65, noteId))).toEqual(first);
    expect(await resolve(till, disputeId, 'upheld', 0)).toMatchObject(error('DISPUTE_RESOLVED'));
    const none = till.ids.next() as DisputeId;
    expect(await resolve(till, none, 'upheld', 0)).toMatchObject(error('DISPUTE_UNKNOWN'));
  });

  it('of a fee is written off, which takes a manager', async () => {
    const { till, clientId, invoiceId } = shop();
    const feeId = till.ids.next() as InvoiceId;
    runCommand(till, [], ({ append }) => {
      append('account.charged', {
        ...{ invoiceId: feeId, number: { sequence: 2, text: 'A-000002' }, clientId },
        ...{ kind: 'late-fee', description: 'Late fee', amountMinor: minor(15_00) },
        ...{ forInvoiceId: invoiceId, dueOn: '2026-11-23', reason: '', approvedBy: null },
      });
      return ok(null);
    });
    const disputeId = dispute(till, feeId, []);
    const asked = await resolve(till, disputeId, 'waived', 10_00);
    expect(asked).toMatchObject({ error: { code: 'APPROVAL_NEEDED', act: 'write-off' } });
    signInAs(till, 'manager');
    const resolved = value(await resolve(till, disputeId, 'waived', 10_00));
    expect(resolved.resolution?.creditNoteNumber).toBeNull();
    expect(dueOf(requireInvoice(till.database.read, feeId))).toBe(5_00);
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});

it('neither notes nor disputes change what is owed, only what of it is due now', async () => {
  const AGREED = ['agreePlan', 'endPlan', 'openDispute', 'agreePlan'];
  const anyAct = fc.record({ kind: fc.constantFrom(...AGREED), a: fc.nat(999), b: fc.nat(99_999) });
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 5, maxLength: 15 }), async (acts) => {
      const till = furnishedTill();
      openDrawer(till);
      for (const at of [7000, 350]) await ARRANGEMENT_COMMANDS['owe']?.(till, at, 0);
      const ids = [0, 1].map((at) => anyOf(till, 'SELECT invoice_id FROM invoices', at));
      const owed = () =>
        ids.map((id) => value(showArrangement(till, id as InvoiceId))).map((each) => each.dueMinor);
      const before = owed();
      for (const { kind, a, b } of acts) {
        till.pass(1000);
        const result = await ARRANGEMENT_COMMANDS[kind]?.(till, a, b);
        if (result?.ok === true) done += 1;
        expect(owed()).toEqual(before);
      }
      till.database.sqlite.close();
    }),
    { numRuns: 10 },
  );
  expect(done).toBeGreaterThan(20);
}, 60_000);
