import { focusSearch, showView, useCheckout } from '../state/checkout-store';

/** Looks the sale on the counter over before it is paid. */
export function startVerifying(): void {
  const { invoice } = useCheckout.getState();
  if (invoice === null || invoice.lines.length === 0) focusSearch();
  else showView('verifying');
}
