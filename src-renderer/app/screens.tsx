import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ComponentType } from 'react';
import {
  IconAddressBook,
  IconBuildingBank,
  IconCashRegister,
  IconFileDollar,
  IconFileImport,
  IconPrinter,
  IconReceipt,
  IconReportAnalytics,
  IconShoppingCart,
  IconSettings,
  IconUsers,
  IconWritingSign,
} from '@tabler/icons-react';
import type { Route, ScreenName } from '../state/route';
import { loadedAhead, type LoadedAhead } from './loaded-ahead';

/** One place a person can go to. */
export interface Screen {
  readonly label: MessageDescriptor;
  readonly icon: ComponentType<{ readonly size: number; readonly 'aria-hidden': true }>;
  readonly component: LoadedAhead;
  readonly route: Route;
  readonly keys: string;
}

/** In the order of the day. */
export const SCREENS: Readonly<Partial<Record<ScreenName, Screen>>> = {
  checkout: {
    label: msg`Checkout`,
    icon: IconShoppingCart,
    component: loadedAhead(
      async () => (await import('../features/checkout/checkout-screen')).CheckoutScreen,
    ),
    route: { screen: 'checkout', invoiceId: null },
    keys: 'Alt+1',
  },
  estimates: {
    label: msg`Estimates`,
    icon: IconFileDollar,
    component: loadedAhead(
      async () => (await import('../features/estimates/estimates-screen')).EstimatesScreen,
    ),
    route: { screen: 'estimates', estimateId: null },
    keys: 'Alt+E',
  },
  accounts: {
    label: msg`Accounts`,
    icon: IconAddressBook,
    component: loadedAhead(
      async () => (await import('../features/accounts/accounts-screen')).AccountsScreen,
    ),
    route: { screen: 'accounts', clientId: null },
    keys: 'Alt+A',
  },
  arrangements: {
    label: msg`Arrangements`,
    icon: IconWritingSign,
    component: loadedAhead(
      async () => (await import('../features/arrangements/arrangements-screen')).ArrangementsScreen,
    ),
    route: { screen: 'arrangements', invoiceId: null },
    keys: 'Alt+R',
  },
  shift: {
    label: msg`Shift`,
    icon: IconCashRegister,
    component: loadedAhead(
      async () => (await import('../features/shift/shift-screen')).ShiftScreen,
    ),
    route: { screen: 'shift' },
    keys: 'Alt+2',
  },
  receipts: {
    label: msg`Receipts`,
    icon: IconReceipt,
    component: loadedAhead(
      async () => (await import('../features/receipts/receipts-screen')).ReceiptsScreen,
    ),
    route: { screen: 'receipts' },
    keys: 'Alt+3',
  },
  banking: {
    label: msg`Banking`,
    icon: IconBuildingBank,
    component: loadedAhead(
      async () => (await import('../features/banking/banking-screen')).BankingScreen,
    ),
    route: { screen: 'banking' },
    keys: 'Alt+4',
  },
  reports: {
    label: msg`Reports`,
    icon: IconReportAnalytics,
    component: loadedAhead(
      async () => (await import('../features/reports/reports-screen')).ReportsScreen,
    ),
    route: { screen: 'reports' },
    keys: 'Alt+5',
  },
  printing: {
    label: msg`Printing`,
    icon: IconPrinter,
    component: loadedAhead(
      async () => (await import('../features/printing/printing-screen')).PrintingScreen,
    ),
    route: { screen: 'printing' },
    keys: 'Alt+6',
  },
  import: {
    label: msg`Import`,
    icon: IconFileImport,
    component: loadedAhead(
      async () => (await import('../features/import/import-screen')).ImportScreen,
    ),
    route: { screen: 'import' },
    keys: 'Alt+7',
  },
  employees: {
    label: msg`Employees`,
    icon: IconUsers,
    component: loadedAhead(
      async () => (await import('../features/employees/employees-screen')).EmployeesScreen,
    ),
    route: { screen: 'employees' },
    keys: 'Alt+8',
  },
  settings: {
    label: msg`Settings`,
    icon: IconSettings,
    component: loadedAhead(
      async () => (await import('../features/settings/settings-screen')).SettingsScreen,
    ),
    route: { screen: 'settings' },
    keys: 'Alt+9',
  },
};

/**
 * Loads every screen, in the order of the day. One that is there when somebody goes to it stands
 * before their next key.
 */
export async function loadScreens(): Promise<void> {
  for (const { component } of Object.values(SCREENS)) await component.load();
}
