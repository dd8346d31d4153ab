import { expect } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { framePage } from '../support/pages/frame-page';
import { signInPage } from '../support/pages/sign-in-page';
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

test('the palette goes to a screen by a few letters', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Find a command').fill('empl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Employees' })).toBeVisible();
  await expect(page).toHaveTitle(/^Employees – Front 1 – Frontdesk$/);
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`frame, receipts and printing are accessible in ${colorScheme}`, async ({ startDemo }) => {
    const { page } = await startDemo();
    await page.emulateMedia({ colorScheme });
    await signInPage(page).signIn('101', '472906');
    for (const screen of ['Receipts', 'Printing']) {
      await framePage(page).goTo(screen);
      await expectAccessible(page);
    }
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByPlaceholder('Find a command')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Employee: Ruth Abernathy' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page);
  });
}
