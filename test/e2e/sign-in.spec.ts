import { expect } from '@playwright/test';
import { framePage } from '../support/pages/frame-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

test('a few letters find a colleague, whose language the till then speaks', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  await signInPage(page).search.fill('lup');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('527814');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Empleado: Lupita Reyes' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
});

test('the PIN pad signs in by touch', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).tile('Tom Lindqvist').click();
  for (const digit of '180693') {
    await page.getByRole('button', { name: digit, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Confirm the PIN' }).click();
  await expect(page.getByRole('button', { name: 'Employee: Tom Lindqvist' })).toBeVisible();
});

test('wrong PINs lock an employee out, and the lock outlives a restart', async ({
  startDemo,
  startApp,
}) => {
  const { page, app } = await startDemo();
  await signInPage(page).tile('Tom Lindqvist').click();
  for (let tries = 0; tries < 4; tries++) {
    await signInPage(page).pin.fill('999111');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Wrong PIN');
    await expect(signInPage(page).pin).toHaveValue('');
  }
  await signInPage(page).pin.fill('999111');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('Too many wrong PINs');
  await expect(signInPage(page).pin).toBeDisabled();
  await app.close();
  const again = await startApp();
  await expect(signInPage(again.page).tile('Tom Lindqvist')).toContainText('locked until');
});

test('a locked till keeps what is half typed, and the next person finds it', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Receipts');
  await page.getByLabel('Number or client').fill('half typed');
  await page.keyboard.press('Control+l');
  await expect(signInPage(page).search).toBeFocused();
  await expect(page.getByLabel('Number or client')).toBeHidden();
  await signInPage(page).signIn('105', '618392');
  await expect(page.getByLabel('Number or client')).toHaveValue('half typed');
  await expect(page.getByRole('button', { name: 'Employee: Dani Whitcomb' })).toBeVisible();
});

test('a dialog under the lock is neither seen nor closed by Escape', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Employees');
  await page.getByRole('button', { name: 'Add an employee' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Half Typed');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await signInPage(page).signIn('101', '472906');
  await expect(page.getByRole('dialog').getByLabel('Name')).toHaveValue('Half Typed');
});

test('the till locks itself when nobody touches it, and keeps the work', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).search.waitFor();
  await page.clock.install();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Receipts');
  await page.clock.fastForward('09:50');
  await page.getByLabel('Number or client').pressSequentially('half typed');
  await page.clock.fastForward('09:50');
  await expect(page.getByLabel('Number or client')).toBeVisible();
  await page.clock.fastForward('00:15');
  await expect(signInPage(page).search).toBeVisible();
  await signInPage(page).signIn('101', '472906');
  await expect(page.getByLabel('Number or client')).toHaveValue('half typed');
});

test('a language chosen on the sign-in screen stays after a wrong PIN', async ({ startDemo }) => {
  const { page } = await startDemo();
  await page.getByLabel('Language').selectOption('Español');
  await page.getByRole('button', { name: /Tom Lindqvist/ }).click();
  await page.keyboard.type('999111');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('PIN incorrecto');
});

test('each employee is greeted in their own language, whatever was chosen before', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  await page.getByLabel('Language').selectOption('Español');
  await page.getByRole('button', { name: /Tom Lindqvist/ }).click();
  await page.keyboard.type('180693');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Employee: Tom Lindqvist' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
});

test('switching leaves the first person signed in until the second PIN', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await page.keyboard.press('F12');
  await expect(page.getByText('Ruth Abernathy stays signed in until then.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to work' }).click();
  await expect(page.getByRole('button', { name: 'Employee: Ruth Abernathy' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Find a command').fill('108');
  await page.keyboard.press('Enter');
  await signInPage(page).pin.fill('180693');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Employee: Tom Lindqvist' })).toBeVisible();
});
