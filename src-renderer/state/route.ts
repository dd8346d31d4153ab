import type { ClientId, EstimateId, InvoiceId } from '@shared/lib/ids';
import { create } from 'zustand';

/** Where the window is. Each screen takes what it needs to know from its route. */
export type Route =
  /** `invoiceId` asks for that open invoice; null leaves the counter as it was left. */
  | { readonly screen: 'checkout'; readonly invoiceId: InvoiceId | null }
  /** `estimateId` asks for that one; null shows the list as it was left. */
  | { readonly screen: 'estimates'; readonly estimateId: EstimateId | null }
  /** `clientId` asks for that client's account; `estimateId` for the deposit of that estimate. */
  | {
      readonly screen: 'accounts';
      readonly clientId: ClientId | null;
      readonly estimateId?: EstimateId;
    }
  /** `invoiceId` asks what is to become of that final invoice, which is not paid. */
  | { readonly screen: 'arrangements'; readonly invoiceId: InvoiceId | null }
  | { readonly screen: 'shift' }
  | { readonly screen: 'receipts' }
  | { readonly screen: 'banking' }
  | { readonly screen: 'reports' }
  | { readonly screen: 'printing' }
  | { readonly screen: 'import' }
  | { readonly screen: 'employees' }
  | { readonly screen: 'settings' };

export type ScreenName = Route['screen'];

const HOME: Route = { screen: 'checkout', invoiceId: null };

const useRouteStore = create<{ readonly route: Route }>(() => ({ route: HOME }));

/** The route now; the component follows it. */
export function useRoute(): Route {
  return useRouteStore((state) => state.route);
}

/** Shows another screen. What the old one holds stays as it is. */
export function goTo(route: Route): void {
  useRouteStore.setState({ route });
}
