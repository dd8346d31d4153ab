import type { Failure } from '@shared/ipc/failures';
import type { InvoiceId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { readPreference, writePreference } from '../../../bridge/preferences';
import { focusSearch, FRESH_SALE, useCheckout } from './checkout-store';
import { noticeOf } from './sell';
import { onlyPatient } from './serve-client';
import { failureOf, runInTurn, send } from './send';

const IN_WORK = 'invoice-in-work';

/** Shows the sale that was on the counter when the window went, if it is still open. */
export function reopenLastInvoice(): Promise<void> {
  return runInTurn(async () => {
    const result = await call('invoices.list', {});
    if (!result.ok) {
      useCheckout.setState({ isLoaded: true, notice: noticeOf(result.error) });
      return;
    }
    const free = result.value.filter(({ heldAtMs }) => heldAtMs === null);
    const remembered = readPreference(IN_WORK);
    // Other open invoices wait on the list: nobody should sell to the wrong client by accident.
    const last = free.find(({ invoiceId }) => invoiceId === remembered);
    if (last !== undefined) await show(last.invoiceId);
    useCheckout.setState({ isLoaded: true });
  });
}

/** Puts an open invoice on the counter; a held one is resumed. The one before it stays open. */
export function takeUp(invoiceId: InvoiceId): Promise<void> {
  return runInTurn(async () => {
    const failure = await show(invoiceId);
    if (failure !== null) useCheckout.setState({ notice: noticeOf(failure) });
    focusSearch();
  });
}

/** Sets the sale aside with a note and clears the counter. Null when it was done. */
export function holdInvoice(note: string): Promise<Failure | null> {
  return runInTurn(async () => {
    const { invoice } = useCheckout.getState();
    if (invoice === null) return null;
    const failure = failureOf(await send('invoices.hold', { invoiceId: invoice.invoiceId, note }));
    if (failure === null) startNextSale();
    return failure;
  });
}

/** A counter with nothing on it. An open invoice stays on the list. */
export function startNextSale(): void {
  useCheckout.setState(FRESH_SALE);
  focusSearch();
}

async function show(invoiceId: InvoiceId): Promise<Failure | null> {
  const before = useCheckout.getState();
  const failure = failureOf(await send('invoices.resume', { invoiceId }));
  if (failure !== null) return failure;
  const { invoice } = useCheckout.getState();
  const isOther = before.invoice?.invoiceId !== invoiceId;
  useCheckout.setState({
    isLoaded: true,
    view: 'selling',
    editor: null,
    notice: null,
    isFindingClient: false,
    payment: null,
    ...(isOther && {
      patientId: onlyPatient(invoice),
      selectedLineId: null,
      searchText: '',
    }),
  });
  return null;
}

/** Remembers which sale is on the counter for as long as the window lives, and for the next. */
export function rememberInvoiceInWork(): () => void {
  return useCheckout.subscribe(({ invoice }, before) => {
    const invoiceId = invoice?.invoiceId ?? '';
    if (invoiceId !== (before.invoice?.invoiceId ?? '')) writePreference(IN_WORK, invoiceId);
  });
}
