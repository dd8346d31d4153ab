import { useEffect, useRef } from 'react';
import { subscribe } from '../../../bridge/call';
import { useRoute } from '../../../state/route';
import { useCheckout } from './checkout-store';
import { rememberInvoiceInWork, reopenLastInvoice, takeUp } from './open-invoices';
import { runInTurn, send } from './send';

/**
 * Keeps the sale on the counter: reopened after a restart, renewed when a client or an animal on it
 * changes, replaced when another screen sends one here.
 */
export function useInvoiceInWork(): void {
  const route = useRoute();
  const followed = useRef<typeof route>(null);
  useEffect(() => rememberInvoiceInWork(), []);
  useEffect(() => {
    // The screen comes back after every lock: a route is followed once.
    if (route.screen !== 'checkout' || followed.current === route) return;
    followed.current = route;
    if (route.invoiceId !== null) void takeUp(route.invoiceId);
    else if (!useCheckout.getState().isLoaded) void reopenLastInvoice();
  }, [route]);
  useEffect(
    () =>
      subscribe('changed', ({ areas }) => {
        const { invoice } = useCheckout.getState();
        if (invoice === null || !areas.includes('records')) return;
        void runInTurn(() => send('invoices.get', { invoiceId: invoice.invoiceId }));
      }),
    [],
  );
}
