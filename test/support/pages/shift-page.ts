import type { Page } from '@playwright/test';

/** The drawer and its shift. */
export const shiftPage = (page: Page) => ({
  count: (denomination: string) => page.getByLabel(`How many of ${denomination}`, { exact: true }),
  total: page.getByRole('status', { name: 'Total counted' }),
  xReport: page.getByRole('button', { name: 'X report', exact: true }),
  openDrawer: page.getByRole('main').getByRole('button', { name: 'Open the drawer' }),
});
