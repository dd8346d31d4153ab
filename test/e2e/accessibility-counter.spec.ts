import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes as look } from '../support/axe';
import { ask, CASHIER, MANAGER } from '../support/counter';
import { openDemo } from '../support/open-demo';
import { checkoutPage } from '../support/pages/checkout-page';
import { estimatesPage } from '../support/pages/estimates-page';
import { firstRunPage } from '../support/pages/first-run-page';
import { framePage } from '../support/pages/frame-page';
import { receiptsPage } from '../support/pages/receipts-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

const EDITORS = ['Animal', 'Done by', 'Quantity', 'Price', 'Discount'];

test('every page of the wizard', async ({ startApp }) => {
  const { page } = await startApp();
  const wizard = firstRunPage(page);
  await expect(wizard.demo).toBeVisible();
  await look(page);
  await wizard.own.click();
  await wizard.field('Name of the hospital').fill('Willow Lane Vets');
  await look(page);
  await wizard.next.click();
  await wizard.next.click();
  await expect(page.getByText('0 when there is no tax')).toBeVisible();
  await look(page);
  await page
    .getByRole('group', { name: 'Sales tax' })
    .getByRole('textbox', { name: 'Rate' })
    .fill('8.25');
  await wizard.next.click();
  await page.getByLabel('Network printer with an address').check();
  await wizard.next.click();
  await expect(page.getByText('Type the printer’s address')).toBeVisible();
  await look(page);
  await page.getByLabel('None yet').check();
  await wizard.next.click();
  await wizard.finish.click();
  await expect(page.getByText('Type the name')).toBeVisible();
  await look(page);
});

test('signing in, and a wrong PIN', async ({ startDemo }) => {
  const { page } = await startDemo();
  await expect(signInPage(page).tile('Ruth Abernathy')).toBeVisible();
  await look(page);
  await signInPage(page).tile('Ruth Abernathy').click();
  await signInPage(page).pin.fill('111');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Wrong PIN');
  await look(page);
});

test('the counter, from the empty screen to a line with its editors', async ({ startDemo }) => {
  test.setTimeout(100_000);
  const page = await openDemo(startDemo);
  const counter = checkoutPage(page);
  await counter.ready();
  await look(page);
  await counter.search.fill('amox');
  await counter.products.first().waitFor();
  await look(page);
  await counter.search.press('Escape');
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('kowal');
  await expect(counter.clients.first()).toContainText('Kowalczyk');
  await look(page);
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText('no checks');
  for (const words of ['wellness exam dog', '3*amox']) await counter.sell(words);
  await look(page);
  const form = page.getByRole('main').getByRole('form');
  for (const cell of EDITORS) {
    const button = counter.lines.last().getByRole('button', { name: new RegExp(`^${cell}`) });
    await button.click();
    await form.waitFor();
    await look(page);
    await page.keyboard.press('Escape');
  }
  for (const key of ['Control+d', 'F6', 'Shift+F6', 'Shift+F9']) {
    await page.keyboard.press(key);
    await form.waitFor();
    await look(page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Void this sale' }).click();
  await form.waitFor();
  await look(page);
});

test('open invoices, every way to pay, and the change', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  const counter = checkoutPage(page);
  await counter.ready();
  await counter.sell('wellness exam dog');
  await page.keyboard.press('F7');
  await counter.openInvoices.waitFor();
  await look(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  for (const [key, name] of [
    ['F2', 'Cash'],
    ['F4', 'Check'],
    ['F3', 'Card'],
  ] as const) {
    await page.keyboard.press(key);
    await counter.payment.getByRole('form', { name }).waitFor();
    await look(page);
  }
  const card = counter.payment.getByRole('form', { name: 'Card' });
  await card.getByLabel('Charged to the card').fill('50');
  await card.getByLabel('Last 4 digits').fill('4242');
  await card.getByLabel('Approval code').fill('A1B2');
  await page.keyboard.press('Enter');
  await expect(counter.payment).toContainText('Still to pay');
  await page.keyboard.press('F2');
  await counter.payment.getByLabel('Given by the client').fill('100');
  await look(page);
  await page.keyboard.press('Enter');
  await expect(counter.nextSale).toBeEnabled();
  await look(page);
});

test('an approval', async ({ startDemo }) => {
  const page = await openDemo(startDemo, CASHIER);
  await framePage(page).goTo('Shift');
  await shiftPage(page).openDrawer.click();
  await page.getByRole('button', { name: 'Make change' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the drawer' }).click();
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await expect(approval).toBeVisible();
  await look(page);
  await approval.getByRole('radio', { name: MANAGER.name }).click();
  await page.getByLabel(`PIN of ${MANAGER.name}`).fill('999111');
  await page.keyboard.press('Enter');
  await expect(approval.getByRole('alert')).toContainText('Wrong PIN');
  await look(page);
});

test('receipts, and papers that wait for a printer', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  await ask(page, 'settings.saveTill', {
    // Nothing listens on the port that is kept for throwing things away.
    changes: {
      printer: { transport: 'tcp', host: '127.0.0.1', port: 9, paperMm: 80, drawerPin: 2 },
    },
  });
  await framePage(page).goTo('Receipts');
  await page.frameLocator('iframe').locator('body').waitFor();
  await look(page);
  await page.getByRole('button', { name: 'Print a copy' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page);
  await page.keyboard.press('Escape');
  await framePage(page).goTo('Printing');
  await look(page);
  await page.getByRole('button', { name: 'Print a test page' }).click();
  await expect(page.getByRole('row', { name: 'Test page' })).toContainText('not reachable');
  await page.getByRole('status').filter({ hasText: 'is on its way' }).hover();
  await look(page);
});

test('what stands around every screen', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Find a command')).toBeVisible();
  await look(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Employee: ${MANAGER.name}` }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page);
});

test('what can be put right about a payment', async ({ startDemo }) => {
  test.setTimeout(60_000);
  const page = await openDemo(startDemo);
  const receipts = receiptsPage(page);
  await framePage(page).goTo('Receipts');
  for (const act of [receipts.anotherWay, receipts.voidIt, receipts.refund]) {
    await act.click();
    await receipts.dialog.waitFor();
    await page.keyboard.press('Control+Enter');
    await expect(receipts.dialog).toContainText('a reason is needed');
    await look(page);
    await page.keyboard.press('Escape');
  }
  await receipts.anotherWay.click();
  for (const really of ['Card', 'Check']) {
    await receipts.dialog.getByText(really, { exact: true }).click();
    await look(page);
  }
});

test('an estimate on its way to the client', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  const estimates = estimatesPage(page);
  await framePage(page).goTo('Estimates');
  await expect(page.getByText('No estimate here')).toBeVisible();
  await look(page);
  await page.keyboard.press('F3');
  await page.keyboard.type('ranger');
  await expect(page.getByRole('option').first()).toContainText('Ranger');
  await look(page);
  await page.keyboard.press('Enter');
  await estimates.productSearch.waitFor();
  await page.keyboard.press('Control+b');
  await estimates.dialog.getByRole('button', { name: /^Wellness/ }).waitFor();
  await look(page);
  await estimates.dialog.getByRole('button', { name: /^Wellness/ }).click();
  await estimates.lines.first().getByRole('button').first().click();
  await estimates.dialog.waitFor();
  await look(page);
});
