import type { InvoiceId } from '@shared/lib/ids';
import { create } from 'zustand';

/** Where the window is. Each screen takes what it needs to know from its route. */
export type Route =
  /** `invoiceId` asks for that open invoice; null leaves the counter as it was left. */
  | { readonly screen: 'checkout'; readonly invoiceId: InvoiceId | null }
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
