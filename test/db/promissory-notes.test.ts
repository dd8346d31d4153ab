import { rebuildProjections, dumpProjections } from '@main/db/projections/rebuild';
import { requireInvoice } from '@main/db/repos/invoices';
import { agreePlan } from '@main/services/arrangements/agree-plan';
import { endPlan } from '@main/services/arrangements/end-plan';
import { getPlan, listPlans } from '@main/services/arrangements/list-plans';
import { showArrangement } from '@main/services/arrangements/show-arrangement';
import { verifyTill } from '@main/services/maintenance/verify';
import { voidPayment } from '@main/services/payments/void-payment';
import { saveEmployee } from '@main/services/people/save-employee';
import { minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, EmployeeId, PlanId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { addClient, owedInvoice, payPart } from '../support/owed';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';
import { printer } from '../support/worked-day';

const DAY = 24 * 3_600_000;
const why = { reason: 'Surgery was unexpected', approval: null };

/** The test clock begins on 2026-11-23, in New York. */
const AGREED = [
  { dueOn: '2026-12-25', amountMinor: minor(20_00) },
  { dueOn: '2027-01-25', amountMinor: minor(20_00) },
];

function shop(role: 'manager' | 'cashier' = 'manager') {
  const till = furnishedTill(role, {}, { printer });
  openDrawer(till);
  const clientId = addClient(till);
  const invoice = owedInvoice(till, clientId, [addProduct(till)]);
  return { till, clientId, invoice };
}

type Wanted = ParsedInput<'plans.agree'>;

function note(
  till: TestTill,
  clientId: ClientId,
  { invoiceId }: InvoiceState,
  changes: Partial<Wanted> = {},
): Wanted {
  const invoices = [{ invoiceId, amountMinor: minor(40_00) }];
  return {
    ...{ planId: till.ids.next() as PlanId, clientId, invoices },
    ...{ instalments: AGREED, signature: null, ...why },
    ...changes,
  };
}

const jobs = (till: TestTill) =>
  till.database.sqlite
    .prepare<[], string>("SELECT label FROM print_jobs WHERE kind = 'report'")
    .pluck()
    .all();

describe('a promissory note', () => {
  it('puts a part of what is owed off, and the client owes as much as before', async () => {
    const { till, clientId, invoice } = shop();
    const plan = value(await agreePlan(till, note(till, clientId, invoice)));
    expect(plan).toMatchObject({ number: 'A-PN000001', state: 'running', leftMinor: 40_00 });
    expect(value(showArrangement(till, invoice.invoiceId))).toMatchObject({
      ...{ dueMinor: 65_00, nowMinor: 25_00, plannedMinor: 40_00 },
      plans: [{ planId: plan.planId }],
    });
    expect(dueOf(requireInvoice(till.database.read, invoice.invoiceId))).toBe(65_00);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('is printed for the signature of the client', async () => {
    const { till, clientId, invoice } = shop();
    await agreePlan(till, note(till, clientId, invoice));
    expect(jobs(till)).toEqual(['A-PN000001']);
  });

  it('keeps what was signed on the screen, and a hash of what stood above it', async () => {
    const { till, clientId, invoice } = shop();
    const signature = { signedBy: 'Ana Nuñez', strokes: [[10, 10, 400, 200]] };
    const plan = value(await agreePlan(till, note(till, clientId, invoice, { signature })));
    expect(plan.signature).toMatchObject(signature);
    expect(plan.signature?.signedSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is agreed once, however often it is asked for', async () => {
    const { till, clientId, invoice } = shop();
    const wanted = note(till, clientId, invoice);
    const first = value(await agreePlan(till, wanted));
    expect(value(await agreePlan(till, wanted))).toEqual(first);
    expect(requireInvoice(till.database.read, invoice.invoiceId).plannedMinor).toBe(40_00);
    const other = note(till, addClient(till, 'Li'), invoice, { planId: wanted.planId });
    expect(await agreePlan(till, other)).toMatchObject({ error: { code: 'ID_TAKEN' } });
  });

  it('puts off no more than is due and not put off already', async () => {
    const { till, clientId, invoice } = shop();
    value(await agreePlan(till, note(till, clientId, invoice)));
    expect(await agreePlan(till, note(till, clientId, invoice))).toMatchObject({
      error: { code: 'AMOUNT_EXCEEDS_OWED', owedMinor: 25_00 },
    });
  });

  it('comes to what is put off, in order and not before today', async () => {
    const { till, clientId, invoice } = shop();
    const ask = (instalments: Wanted['instalments']) =>
      agreePlan(till, note(till, clientId, invoice, { instalments }));
    const error = (missingMinor: number) => ({
      error: { code: 'PLAN_DOES_NOT_ADD_UP', missingMinor },
    });
    expect(await ask(AGREED.slice(1))).toMatchObject(error(20_00));
    expect(await ask([...AGREED].reverse())).toMatchObject(error(0));
    const past = { dueOn: '2026-11-22', amountMinor: minor(40_00) };
    expect(await ask([past])).toMatchObject(error(0));
  });

  it('binds whoever owes, and only for what is final and owed', async () => {
    const { till, clientId, invoice } = shop();
    const other = addClient(till, 'Li');
    const error = { error: { code: 'INVOICE_NOT_OWED' } };
    expect(await agreePlan(till, note(till, other, invoice))).toMatchObject(error);
    payPart(till, invoice.invoiceId, 65_00);
    expect(await agreePlan(till, note(till, clientId, invoice))).toMatchObject(error);
  });

  it('needs a manager, whose PIN is enough', async () => {
    const { till, clientId, invoice } = shop('cashier');
    const wanted = note(till, clientId, invoice);
    const error = { error: { code: 'APPROVAL_NEEDED', act: 'agree-plan' } };
    expect(await agreePlan(till, wanted)).toMatchObject(error);
    const cashier = till.session.employeeId;
    signInAs(till, 'manager');
    const employeeId = till.ids.next() as EmployeeId;
    const changes = { number: '31', name: 'Mia Wolf', roles: ['manager' as const] };
    value(await saveEmployee(till, { employeeId, changes, pin: '481516' }));
    till.session.employeeId = cashier;
    const approval = { employeeId, pin: '481516' };
    const plan = value(await agreePlan(till, { ...wanted, approval }));
    expect(plan).toMatchObject({ agreedByName: 'Sam Field', approvedByName: 'Mia Wolf' });
  });

  it('takes no card number for a reason', async () => {
    const { till, clientId, invoice } = shop();
    const wanted = note(till, clientId, invoice, { reason: 'card 4242 4242 4242 4242' });
    expect(await agreePlan(till, wanted)).toMatchObject({ error: { code: 'CARD_NUMBER_REFUSED' } });
  });
});

describe('what is paid', () => {
  it('goes against what is due first, then against the earliest instalment', async () => {
    const { till, clientId, invoice } = shop();
    const { planId } = value(await agreePlan(till, note(till, clientId, invoice)));
    const left = () => value(getPlan(till, planId)).instalments.map(({ leftMinor }) => leftMinor);
    payPart(till, invoice.invoiceId, 25_00);
    expect(left()).toEqual([20_00, 20_00]);
    const paymentId = payPart(till, invoice.invoiceId, 30_00);
    expect(left()).toEqual([0, 10_00]);
    value(await voidPayment(till, { paymentId, ...why }));
    expect(left()).toEqual([20_00, 20_00]);
    payPart(till, invoice.invoiceId, 40_00);
    expect(value(getPlan(till, planId))).toMatchObject({ state: 'kept', leftMinor: 0 });
    expect(requireInvoice(till.database.read, invoice.invoiceId).status).toBe('settled');
  });

  it('goes against the older of two notes', async () => {
    const { till, clientId, invoice } = shop();
    const old = value(await agreePlan(till, note(till, clientId, invoice)));
    till.pass(DAY);
    const young = value(
      await agreePlan(
        till,
        note(till, clientId, invoice, {
          invoices: [{ invoiceId: invoice.invoiceId, amountMinor: minor(25_00) }],
          instalments: [{ dueOn: '2027-06-01', amountMinor: minor(25_00) }],
        }),
      ),
    );
    payPart(till, invoice.invoiceId, 30_00);
    expect(value(getPlan(till, old.planId)).leftMinor).toBe(10_00);
    expect(value(getPlan(till, young.planId)).leftMinor).toBe(25_00);
  });
});

describe('the list of notes', () => {
  it('has the next payment first, says what is late and leaves out what was kept', async () => {
    const { till, clientId, invoice } = shop();
    const late = value(await agreePlan(till, note(till, clientId, invoice)));
    const second = owedInvoice(till, clientId, [addProduct(till)]);
    const paid = value(
      await agreePlan(
        till,
        note(till, clientId, second, {
          instalments: [{ dueOn: '2026-11-26', amountMinor: minor(40_00) }],
        }),
      ),
    );
    const open = () =>
      value(listPlans(till, { clientId: null, state: 'open' })).map(({ planId, state }) => [
        planId,
        state,
      ]);
    expect(open()).toEqual([
      [paid.planId, 'running'],
      [late.planId, 'running'],
    ]);
    payPart(till, second.invoiceId, 65_00);
    till.pass(33 * DAY);
    expect(open()).toEqual([[late.planId, 'overdue']]);
    const [view] = value(listPlans(till, { clientId, state: 'open' }));
    expect(view).toMatchObject({ overdueMinor: 20_00, dueMinor: 20_00 });
    const all = value(listPlans(till, { clientId, state: 'all' }));
    expect(all.map(({ state }) => state).sort()).toEqual(['kept', 'overdue']);
    expect(value(listPlans(till, { clientId: addClient(till), state: 'all' }))).toEqual([]);
  });
});

describe('a note that is ended', () => {
  it('leaves all of it due, once', async () => {
    const { till, clientId, invoice } = shop();
    const { planId } = value(await agreePlan(till, note(till, clientId, invoice)));
    payPart(till, invoice.invoiceId, 35_00);
    const end = { planId, cause: 'defaulted', ...why } as const;
    expect(value(await endPlan(till, end))).toMatchObject({ state: 'defaulted', leftMinor: 0 });
    expect(value(await endPlan(till, end))).toMatchObject({ state: 'defaulted' });
    expect(value(showArrangement(till, invoice.invoiceId))).toMatchObject({
      ...{ dueMinor: 30_00, nowMinor: 30_00, plannedMinor: 0, plans: [] },
    });
    const other = await endPlan(till, { ...end, cause: 'cancelled' });
    expect(other).toMatchObject({ error: { code: 'PLAN_ENDED' } });
    const { database } = till;
    const live = dumpProjections(database);
    rebuildProjections(database);
    expect(dumpProjections(database)).toEqual(live);
  });

  it('was not kept to the end', async () => {
    const { till, clientId, invoice } = shop();
    const { planId } = value(await agreePlan(till, note(till, clientId, invoice)));
    payPart(till, invoice.invoiceId, 65_00);
    const ended = await endPlan(till, { planId, cause: 'cancelled', ...why });
    expect(ended).toMatchObject({ error: { code: 'PLAN_ENDED' } });
  });
});
