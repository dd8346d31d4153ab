import { join } from 'node:path';
import { createHandlers } from '@main/ipc/handlers/handlers';
import { createRouter, type Route } from '@main/ipc/router';
import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { voidPayment } from '@main/services/payments/void-payment';
import { saveEmployee } from '@main/services/people/save-employee';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { minor } from '@shared/domain/money/money';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type * as Ids from '@shared/lib/ids';
import { err } from '@shared/lib/result';
import { closeDrawer, countDrawer } from './drawer';
import { DRAWER_PIN } from './drawer-calls';
import { card, cash, invoiceWith } from './sales';
import { addProduct, furnishedTill, openDrawer, value, type TestTill } from './till-context';
import { bank, check, sell } from './worked-day';

const DEMO_FOLDER = join(import.meta.dirname, '../../resources/demo');
const why = { reason: 'Because', approval: null };

/** A till with a shift, a payment and a bag in every state there is, asked over the contract. */
export interface DrawerShop {
  readonly till: TestTill;
  readonly route: Route;
  /** What its handlers threw. */
  readonly bugs: unknown[];
  readonly ids: Readonly<Record<string, string>>;
}

export async function openDrawerShop(): Promise<DrawerShop> {
  const till = furnishedTill();
  const takerId = await addTaker(till);
  const received = await bagOf(till);
  const { shiftId: bankedId, depositId, payment: bankedPayment } = await bagOf(till);
  value(
    await receiveDeposit(till, {
      ...{ depositId: received.depositId, receivedOn: '2026-11-25', reference: '4711' },
      ...{ amountMinor: minor(16_500), reason: '', approval: null },
    }),
  );
  const closedId = openDrawer(till);
  const closedCheck = sell(till, check(6500));
  await closeDrawer(till, closedId, { cashMinor: 10_000, keepMinor: 10_000 });
  const countingId = openDrawer(till);
  const countingPayment = sell(till, cash(6500));
  value(freezeShift(till, countingId));
  const { countId } = countDrawer(till, countingId, 16_000);
  const openId = openDrawer(till);
  const openPayment = sell(till, cash(6500));
  const cardPayment = sell(till, card(6500));
  const voided = value(
    await voidPayment(till, { paymentId: sell(till, cash(6500)).paymentId, ...why }),
  );
  const { invoiceId } = invoiceWith(till, [addProduct(till)]);
  return {
    ...routeTo(till),
    ids: {
      ...{ bankedId, closedId, countingId, openId, countId, invoiceId, depositId },
      receivedId: received.depositId,
      bankedPayment: bankedPayment.paymentId,
      closedCheck: tenderOf(closedCheck),
      countingPayment: countingPayment.paymentId,
      countingTender: tenderOf(countingPayment),
      openPayment: openPayment.paymentId,
      openTender: tenderOf(openPayment),
      cardPayment: cardPayment.paymentId,
      cardLine: lineOf(till, cardPayment),
      voidedPayment: voided.paymentId,
      takerId,
      newId: till.ids.next(),
      otherId: till.ids.next(),
      thirdId: till.ids.next(),
    },
  };
}

/** Somebody who may take the drawer over. */
async function addTaker(till: TestTill): Promise<Ids.EmployeeId> {
  const employeeId = till.ids.next() as Ids.EmployeeId;
  const changes = { number: '8', name: 'Tom Lindqvist', roles: ['manager' as const] };
  value(await saveEmployee(till, { employeeId, changes, pin: DRAWER_PIN }));
  return employeeId;
}

/** A shift with 65.00 in cash, all of it in a bag. */
async function bagOf(till: TestTill) {
  const shiftId = openDrawer(till);
  const payment = sell(till, cash(6500));
  await closeDrawer(till, shiftId, { cashMinor: 16_500 });
  const { depositId } = await bank(till, 16_500);
  return { shiftId, payment, depositId };
}

/** The contract of `till`, with what its handlers throw. */
export function routeTo(till: TestTill): Omit<DrawerShop, 'ids'> {
  const bugs: unknown[] = [];
  const route = createRouter({
    handlers: createHandlers(till, err({ code: 'FOREIGN_KEYS_BROKEN', version: 1 }), DEMO_FOLDER),
    ids: till.ids,
    logError: (_incidentId, error) => {
      bugs.push(error);
    },
  });
  return { till, route, bugs };
}

function tenderOf({ tenders }: PaymentView): string {
  return tenders[0]?.tenderId ?? '';
}

function lineOf({ database }: TestTill, { invoiceId }: PaymentView): string {
  const sql = 'SELECT line_id FROM invoice_lines WHERE invoice_id = ?';
  return (
    database.sqlite
      .prepare<[string], Ids.LineId>(sql)
      .pluck()
      .get(invoiceId ?? '') ?? ''
  );
}
