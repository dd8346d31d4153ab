import { expect, type Locator, type Page } from '@playwright/test';

/** The counter, by what stands on it. */
export function checkoutPage(page: Page) {
  const search = page.getByRole('combobox', { name: 'Find a product' });
  const lines = page.getByRole('grid', { name: 'Lines of the sale' });
  return {
    search,
    products: page.getByRole('listbox', { name: 'Products found' }).getByRole('option'),
    lines: lines.locator('tbody').getByRole('row'),
    line: (name: string): Locator => lines.getByRole('row').filter({ hasText: name }),
    total: page.getByRole('region', { name: 'Totals' }).locator('.checkout-total'),
    client: page.getByRole('region', { name: 'Client', exact: true }),
    clientSearch: page.getByRole('combobox', { name: 'Client or animal' }),
    clients: page.getByRole('listbox', { name: 'Clients found' }).getByRole('option'),
    pet: (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }),
    notice: page.locator('.checkout-notice'),
    openInvoices: page.getByRole('region', { name: 'Open invoices' }),
    editor: (name: string) => page.getByRole('form', { name: new RegExp(`^${name}`) }),
    payment: page.getByRole('region', { name: 'Payment', exact: true }),
    paid: page.getByRole('region', { name: 'Paid' }),
    change: page.getByLabel('Change', { exact: true }),
    nextSale: page.getByRole('button', { name: 'Next sale' }),
    async ready(): Promise<void> {
      await expect(search).toBeFocused();
    },
    /** Finds a product by words and sells the first that is found. */
    async sell(words: string): Promise<void> {
      const before = await lines.locator('tbody').getByRole('row').count();
      await search.fill(words);
      await search.press('Enter');
      await expect(lines.locator('tbody').getByRole('row')).toHaveCount(before + 1);
      await expect(search).toHaveValue('');
    },
  };
}
