import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { openCounter } from '../support/counter';
import { checkoutPage } from '../support/pages/checkout-page';
import { test } from '../support/till-app';

/** What stands on the counter, from the empty screen to the change. */
async function eachView(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const counter = checkoutPage(page);
  await look('empty');
  await counter.search.fill('amox');
  await counter.products.first().waitFor();
  await look('search');
  await counter.search.press('Escape');
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('kowal');
  await expect(counter.clients.first()).toContainText('Kowalczyk');
  await look('client-search');
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText('no checks');
  for (const words of ['wellness exam dog', '3*amox', 'trailmark leash 4'])
    await counter.sell(words);
  await look('lines');
  await counter.lines
    .last()
    .getByRole('button', { name: /^Price/ })
    .click();
  await look('price');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+d');
  await look('discount');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F7');
  await counter.openInvoices.waitFor();
  await look('invoices');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  await counter.payment.waitFor();
  await look('cash');
  await page.keyboard.press('F3');
  await look('card');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await counter.paid.waitFor();
  await expect(counter.nextSale).toBeEnabled();
  await look('paid');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the counter has no serious accessibility fault in ${colorScheme}`, async ({ startApp }) => {
    test.setTimeout(120_000);
    const { page } = await startApp();
    await page.emulateMedia({ colorScheme });
    await openCounter(page);
    await checkoutPage(page).ready();
    await eachView(page, async (name) => {
      await expectAccessible(page);
      await page.screenshot({ path: `test-results/checkout/${name}-${colorScheme}.png` });
    });
  });
}
