import type { Locator, Page } from '@playwright/test';

/** The sale as it is looked over before it is paid. */
export function verifyPage(page: Page) {
  const view = page.getByRole('region', { name: 'Verify before checkout' });
  return {
    view,
    line: (name: string): Locator => view.getByRole('button', { name: new RegExp(name) }),
    findings: view.getByRole('list', { name: 'Worth a look' }).getByRole('listitem'),
    status: view.getByRole('status').first(),
    by: (name: string): Locator => view.getByRole('region', { name: `Done by ${name}` }),
  };
}
