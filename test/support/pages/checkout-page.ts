import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../words';

/** The counter, by what stands on it in the language of `say`. */
export function checkoutPage(page: Page, say: Say = (english) => english) {
  const search = page.getByRole('combobox', { name: say('Find a product') });
  const lines = page.getByRole('grid', { name: say('Lines of the sale') });
  return {
    search,
    products: page.getByRole('listbox', { name: say('Products found') }).getByRole('option'),
    lines: lines.locator('tbody').getByRole('row'),
    line: (name: string): Locator => lines.getByRole('row').filter({ hasText: name }),
    total: page.getByRole('region', { name: say('Totals') }).locator('.checkout-total dd'),
    client: page.getByRole('region', { name: say('Client'), exact: true }),
    clientSearch: page.getByRole('combobox', { name: say('Client or animal') }),
    clients: page.getByRole('listbox', { name: say('Clients found') }).getByRole('option'),
    pet: (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }),
    notice: page.locator('.checkout-notice'),
    openInvoices: page.getByRole('region', { name: say('Open invoices') }),
    editor: (name: string) => page.getByRole('form', { name: new RegExp(`^${say(name)}`) }),
    payment: page.getByRole('region', { name: say('Payment'), exact: true }),
    paid: page.getByRole('region', { name: say('Paid') }),
    change: page.getByLabel(say('Change'), { exact: true }),
    nextSale: page.getByRole('button', { name: say('Next sale') }),
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
