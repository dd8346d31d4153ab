import { expect } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { framePage } from '../support/pages/frame-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

test('what is saved is still there after a restart', async ({ startDemo, startApp }) => {
  const { page, app } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Settings');
  await page.getByLabel('Name of the hospital').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type the hospital’s name')).toBeVisible();
  await page.getByLabel('Name of the hospital').fill('Alder Creek Pets');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('tab', { name: 'Taxes and cash' }).click();
  await page.getByRole('button', { name: 'Edit Sales tax' }).click();
  await page.getByRole('dialog').getByLabel('Rate').fill('7.9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: 'SALES' })).toContainText('7.9%');
  await app.close();
  const again = await startApp();
  await expect(again.page.getByRole('heading', { name: 'Alder Creek Pets' })).toBeVisible();
});

test('a cashier is told who may change the settings', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('108', '180693');
  await framePage(page).goTo('Settings');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Ask a supervisor or a manager');
});

test('the appearance is chosen on this computer and remembered', async ({
  startDemo,
  startApp,
}) => {
  const { page, app } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await page.getByRole('button', { name: 'Employee: Ruth Abernathy' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('button', { name: 'Employee: Ruth Abernathy' }).click();
  await page.getByRole('menuitemradio', { name: 'High contrast' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  await framePage(page).goTo('Settings');
  await expectAccessible(page);
  await app.close();
  const again = await startApp();
  await expect(again.page.locator('html')).toHaveAttribute('data-contrast', 'high');
});
