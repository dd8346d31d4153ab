import { expect } from '@playwright/test';
import { framePage } from '../support/pages/frame-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

test('a new employee signs in with the PIN that was chosen', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Employees');
  await page.getByRole('button', { name: 'Add an employee' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an employee' });
  await dialog.getByLabel('Number').fill('101');
  await dialog.getByLabel('Name').fill('Ana Ortiz');
  await dialog.getByRole('textbox', { name: 'PIN', exact: true }).fill('905138');
  await dialog.getByRole('textbox', { name: 'The PIN again' }).fill('905139');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('The two PINs are not the same')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'The PIN again' }).fill('905138');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Somebody else has the number 101');
  await dialog.getByLabel('Number').fill('120');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: 'Ana Ortiz' })).toContainText('Cashier');
  await page.keyboard.press('Control+l');
  await signInPage(page).signIn('120', '905138');
  await expect(page.getByRole('button', { name: 'Employee: Ana Ortiz' })).toBeVisible();
});

test('the last manager cannot leave', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Employees');
  await page.getByRole('button', { name: 'Edit Ruth Abernathy' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Works here').uncheck({ force: true });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('at least one active manager');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit Ruth Abernathy' })).toBeFocused();
});
