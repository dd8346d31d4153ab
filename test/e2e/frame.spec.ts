import { expect } from '@playwright/test';
import { ask, MANAGER, signIn } from '../support/counter';
import { accountsPage } from '../support/pages/accounts-page';
import { framePage } from '../support/pages/frame-page';
import { checkoutPage } from '../support/pages/checkout-page';
import { signInPage } from '../support/pages/sign-in-page';
import { speaking } from '../support/words';
import { test } from '../support/till-app';

test('F1 lists every shortcut, and a screen adds its own', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Shift');
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await expect(sheet.getByRole('row', { name: 'Lock the till' })).toContainText('Ctrl+L');
  await expect(sheet.getByRole('row', { name: 'Open the drawer' })).toContainText('Ctrl+D');
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await framePage(page).goTo('Receipts');
  await page.keyboard.press('F1');
  await expect(sheet.getByRole('row', { name: 'Open the drawer' })).toHaveCount(0);
});

test('whoever types at once after the key of a screen types on that screen', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await checkoutPage(page).ready();
  await page.keyboard.press('Alt+e');
  await page.keyboard.type('ranger');
  const estimate = page.getByRole('textbox', { name: 'Client, animal or number' });
  await expect(estimate).toHaveValue('ranger');
  await page.keyboard.press('Alt+a');
  await page.keyboard.type('watanabe');
  await expect(accountsPage(page).find).toHaveValue('watanabe');
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('leash');
  await expect(checkoutPage(page).search).toHaveValue('leash');
});

test('the palette goes to a screen by a few letters', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Find a command').fill('empl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Employees' })).toBeVisible();
  await expect(page).toHaveTitle(/^Employees – Front 1 – Frontdesk$/);
});

test('the status bar fits a small screen in the longer language', async ({ startDemo }) => {
  const { page, app } = await startDemo();
  await signInPage(page).search.waitFor();
  await signIn(page, MANAGER);
  await ask(page, 'settings.saveTill', {
    // Nothing listens on the port that is kept for throwing things away.
    changes: {
      printer: { transport: 'tcp', host: '127.0.0.1', port: 9, paperMm: 80, drawerPin: 2 },
    },
  });
  await ask(page, 'printing.testPage', {});
  await signIn(page, { number: '107', pin: '527814' });
  await page.reload();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  const { bar } = framePage(page);
  await expect(bar).toContainText('1 en espera');
  await checkoutPage(page, speaking('es-US')).ready();
  expect(await page.evaluate(() => innerWidth)).toBe(1366);
  expect(await bar.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  const cut = await bar
    .locator('.status-item:not(.status-yields), .status-text')
    .evaluateAll((items) =>
      items
        .filter((item) => item.parentElement?.matches('.status-yields') !== true)
        .filter((item) => item.scrollWidth > item.clientWidth)
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
});

test('the status bar says how the till stands, in words', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  const { bar } = framePage(page);
  await expect(bar).toContainText('Shift open since');
  await expect(bar).toContainText('Receipts on screen');
  await expect(bar).toContainText('Sync off');
  await bar.getByRole('button', { name: 'Receipts on screen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Printing' })).toBeVisible();
});
