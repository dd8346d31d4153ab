import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import {
  IconBuildingBank,
  IconCashRegister,
  IconFileImport,
  IconPrinter,
  IconReceipt,
  IconReportAnalytics,
  IconShoppingCart,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { Route, ScreenName } from '../state/route';

/** One place a person can go to. Screens load when they are first shown. */
export interface Screen {
  readonly label: MessageDescriptor;
  readonly icon: ComponentType<{ readonly size: number; readonly 'aria-hidden': true }>;
  readonly component: LazyExoticComponent<ComponentType>;
  readonly route: Route;
}

/** In the order of the day. */
export const SCREENS: Readonly<Partial<Record<ScreenName, Screen>>> = {
  checkout: {
    label: msg`Checkout`,
    icon: IconShoppingCart,
    component: lazy(async () => ({
      default: (await import('../features/checkout/checkout-screen')).CheckoutScreen,
    })),
    route: { screen: 'checkout', invoiceId: null },
  },
  shift: {
    label: msg`Shift`,
    icon: IconCashRegister,
    component: lazy(async () => ({
      default: (await import('../features/shift/shift-screen')).ShiftScreen,
    })),
    route: { screen: 'shift' },
  },
  receipts: {
    label: msg`Receipts`,
    icon: IconReceipt,
    component: lazy(async () => ({
      default: (await import('../features/receipts/receipts-screen')).ReceiptsScreen,
    })),
    route: { screen: 'receipts' },
  },
  banking: {
    label: msg`Banking`,
    icon: IconBuildingBank,
    component: lazy(async () => ({
      default: (await import('../features/banking/banking-screen')).BankingScreen,
    })),
    route: { screen: 'banking' },
  },
  reports: {
    label: msg`Reports`,
    icon: IconReportAnalytics,
    component: lazy(async () => ({
      default: (await import('../features/reports/reports-screen')).ReportsScreen,
    })),
    route: { screen: 'reports' },
  },
  printing: {
    label: msg`Printing`,
    icon: IconPrinter,
    component: lazy(async () => ({
      default: (await import('../features/printing/printing-screen')).PrintingScreen,
    })),
    route: { screen: 'printing' },
  },
  import: {
    label: msg`Import`,
    icon: IconFileImport,
    component: lazy(async () => ({
      default: (await import('../features/import/import-screen')).ImportScreen,
    })),
    route: { screen: 'import' },
  },
  employees: {
    label: msg`Employees`,
    icon: IconUsers,
    component: lazy(async () => ({
      default: (await import('../features/employees/employees-screen')).EmployeesScreen,
    })),
    route: { screen: 'employees' },
  },
  settings: {
    label: msg`Settings`,
    icon: IconSettings,
    component: lazy(async () => ({
      default: (await import('../features/settings/settings-screen')).SettingsScreen,
    })),
    route: { screen: 'settings' },
  },
};
