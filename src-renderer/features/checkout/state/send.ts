import type { Input } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { Result } from '@shared/lib/result';
import { call } from '../../../bridge/call';
import { createTurns } from './turns';
import { useCheckout } from './checkout-store';

type InvoiceCommand =
  | 'invoices.get'
  | 'invoices.open'
  | 'invoices.setClient'
  | 'invoices.place'
  | 'invoices.note'
  | 'invoices.confirmLines'
  | 'invoices.finalize'
  | 'invoices.addLines'
  | 'invoices.addBundle'
  | 'invoices.changeLine'
  | 'invoices.removeLine'
  | 'invoices.setDiscount'
  | 'invoices.hold'
  | 'invoices.resume'
  | 'invoices.void';

const inTurn = createTurns();

/** Runs a task of the counter after those before it, and lets the screen show that it runs. */
export function runInTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  useCheckout.setState(({ running }) => ({ running: running + 1 }));
  return inTurn(task).finally(() => {
    useCheckout.setState(({ running }) => ({ running: running - 1 }));
  });
}

/** Sends a command about an invoice, and shows the invoice it answers. */
export async function send<C extends InvoiceCommand>(
  channel: C,
  input: Input<C>,
): Promise<Result<InvoiceView, Failure>> {
  const result: Result<InvoiceView, Failure> = await call(channel, input);
  if (result.ok) useCheckout.setState({ invoice: result.value });
  return result;
}

/** Why it was not done, or null when it was. */
export function failureOf(result: Result<unknown, Failure>): Failure | null {
  return result.ok ? null : result.error;
}
