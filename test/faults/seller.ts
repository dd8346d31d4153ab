import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { createTillPrinter } from '@main/app/printer';
import type { ReadableDb } from '@main/db/database';
import { findJobs } from '@main/db/repos/print-jobs';
import type { PrintQueue } from '@main/printing/print-queue';
import type { TillContext } from '@main/services/context';
import type { PaymentId } from '@shared/lib/ids';

import { invoiceWith, payByCardAndCash } from '../support/sales';
import { dieAtRow } from './die-at-row';
import { openFolder, rethrow } from './open-folder';
import type { SellingOrder } from './selling-order';

/** A process that sells as fast as it can and says so, until somebody kills it. */
function openFor({ dataFolder, employeeId, isPrinting }: SellingOrder): TillContext {
  let printer: PrintQueue | null = null;
  const { context } = openFolder(dataFolder, () => printer?.wake());
  if (context === null) throw new Error('the till is damaged');
  context.session.employeeId = employeeId;
  if (isPrinting) {
    printer = createTillPrinter(context, rethrow);
    printer.start();
  }
  return context;
}

// The window learns of a payment when the command answers; so does the test, by the same word.
function say(word: string, what: string): void {
  writeSync(1, `${word} ${what}\n`);
}

function sell(context: TillContext, { productIds }: SellingOrder, beforePaying: () => void): void {
  const invoice = invoiceWith(context, productIds);
  const paymentId = context.ids.next() as PaymentId;
  say('begun', paymentId);
  beforePaying();
  payByCardAndCash(context, invoice, paymentId);
  say('paid', paymentId);
}

function isKickWaiting(db: ReadableDb): boolean {
  return findJobs(db, 0).some(({ kind }) => kind === 'drawer-kick');
}

for await (const line of createInterface(process.stdin)) {
  const order = JSON.parse(line) as SellingOrder;
  const context = openFor(order);
  const { dieAtRow: row } = order;
  if (row !== null) {
    sell(context, order, () => {
      dieAtRow(context.database.sqlite, row);
    });
    process.exit(0);
  }
  for (;;) {
    sell(context, order, () => undefined);
    // The change is in the drawer: nobody goes on before it has opened.
    while (order.waitsForDrawer && isKickWaiting(context.database.read)) await setImmediate();
  }
}
