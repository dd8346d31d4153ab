import { createInterface } from 'node:readline';
import { createTillPrinter } from '@main/app/printer';
import type { PrintQueue } from '@main/printing/print-queue';
import { dieAtRow } from './die-at-row';
import { openFolder, rethrow } from './open-folder';
import type { SellingOrder } from './selling-order';

/** A call of the contract, as one line of JSON. */
interface Call {
  readonly channel: string;
  readonly input: unknown;
  /** When the process dies of it: at a row it writes, or when it is done and has not said so. */
  readonly death: number | 'unanswered' | null;
}

/**
 * A process that answers calls as the window's main process does. The first line it reads says
 * where and for whom, each one after is a call.
 */
const lines = createInterface(process.stdin)[Symbol.asyncIterator]();

async function nextLine<T>(): Promise<T | null> {
  const { done, value } = await lines.next();
  return done === true ? null : (JSON.parse(value) as T);
}

const order = await nextLine<SellingOrder>();
if (order === null) process.exit(0);
// Trouble with the disk is logged, and is what is wanted here.
let printer: PrintQueue | null = null;
const till = openFolder(
  order.dataFolder,
  () => printer?.wake(),
  () => undefined,
);
if (till.context === null)
  throw new Error(`the till does not open: ${JSON.stringify(till.started)}`);
till.context.session.employeeId = order.employeeId;
if (order.isPrinting) {
  printer = createTillPrinter(till.context, rethrow);
  printer.start();
}
for (;;) {
  const call = await nextLine<Call>();
  if (call === null) break;
  if (typeof call.death === 'number') dieAtRow(till.context.database.sqlite, call.death);
  const answer = await till.route(call.channel, call.input);
  if (call.death === 'unanswered') process.kill(process.pid, 'SIGKILL');
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
till.close();
