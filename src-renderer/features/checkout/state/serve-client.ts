import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { ClientId, PatientId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import { focusSearch, useCheckout } from './checkout-store';
import { noticeOf } from './sell';
import { failureOf, runInTurn, send } from './send';

/** Serves a client, and one of the animals if it was named. What is already sold stays sold. */
export function serveClient(clientId: ClientId, patientId: PatientId | null): Promise<void> {
  return runInTurn(async () => {
    const { invoice } = useCheckout.getState();
    const failure = failureOf(
      invoice === null
        ? await send('invoices.open', { invoiceId: newId(), clientId })
        : await send('invoices.setClient', { invoiceId: invoice.invoiceId, clientId }),
    );
    const served = useCheckout.getState().invoice;
    useCheckout.setState({
      notice: noticeOf(failure),
      ...(failure === null && {
        isFindingClient: false,
        patientId: patientId ?? onlyPatient(served),
      }),
    });
    focusSearch();
  });
}

/** Makes it the sale of somebody unknown. */
export function serveWalkIn(): Promise<void> {
  return runInTurn(async () => {
    const { invoice } = useCheckout.getState();
    if (invoice === null) return;
    const { invoiceId } = invoice;
    const failure = failureOf(await send('invoices.setClient', { invoiceId, clientId: null }));
    useCheckout.setState({
      notice: noticeOf(failure),
      ...(failure === null && { patientId: null, isFindingClient: false }),
    });
    focusSearch();
  });
}

/** New lines go to this animal, or to none. */
export function servePatient(patientId: PatientId | null): void {
  useCheckout.setState({ patientId });
  focusSearch();
}

/** With one living animal there is nothing to ask. */
export function onlyPatient(invoice: InvoiceView | null): PatientId | null {
  const living = (invoice?.patients ?? []).filter(({ isDeceased }) => !isDeceased);
  const [only] = living;
  return living.length === 1 && only !== undefined ? only.patientId : null;
}
