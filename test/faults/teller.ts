import { createInterface } from 'node:readline';
import { openFolder } from './open-folder';
import type { SellingOrder } from './selling-order';

/** A call of the contract, as one line of JSON. */
interface Call {
  readonly channel: string;
  readonly input: unknown;
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
const till = openFolder(order.dataFolder, undefined, () => undefined);
if (till.context === null)
  throw new Error(`the till does not open: ${JSON.stringify(till.started)}`);
till.context.session.employeeId = order.employeeId;
for (;;) {
  const call = await nextLine<Call>();
  if (call === null) break;
  process.stdout.write(`${JSON.stringify(await till.route(call.channel, call.input))}\n`);
}
till.close();
