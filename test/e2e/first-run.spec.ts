import { expect } from '@playwright/test';
import { ask } from '../support/counter';
import { firstRunPage } from '../support/pages/first-run-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

test('a hospital is set up by keyboard alone, and its first manager signs in', async ({
  startApp,
}) => {
  const { page } = await startApp();
  const wizard = firstRunPage(page);
  await wizard.own.press('Enter');
  await expect(wizard.field('Name of the hospital')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type the hospital’s name')).toBeVisible();
  await page.keyboard.type('Willow Lane Vets');
  await page.keyboard.press('Enter');

  await expect(wizard.heading('Money and taxes')).toBeVisible();
  const rate = page
    .getByRole('group', { name: 'Sales tax' })
    .getByRole('textbox', { name: 'Rate' });
  await rate.fill('8,25x');
  await expect(page.getByText('Type a percentage in digits')).toBeVisible();
  await rate.fill('8.25');
  await page.keyboard.press('Enter');

  await expect(wizard.heading('This till')).toBeVisible();
  await wizard.back.click();
  await expect(rate).toHaveValue('8.25');
  await wizard.back.click();
  await expect(wizard.field('Name of the hospital')).toHaveValue('Willow Lane Vets');
  await wizard.next.click();
  await wizard.next.click();
  await wizard.next.click();

  await expect(wizard.field('Name')).toBeFocused();
  await page.keyboard.type('Nora Quist');
  await wizard.field('PIN').fill('123456');
  await wizard.field('The PIN again').fill('123456');
  await page.keyboard.press('Enter');
  await expect(page.getByText('too easy to guess')).toBeVisible();
  await wizard.field('PIN').fill('730518');
  await wizard.field('The PIN again').fill('730518');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Willow Lane Vets' })).toBeVisible();
  await signInPage(page).signIn('1', '730518');
  await expect(page.getByRole('button', { name: 'Employee: Nora Quist' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('No shift open');
});

test('the demo hospital opens by one key, and shows its PINs', async ({ startApp }) => {
  const { page } = await startApp();
  await expect(firstRunPage(page).demo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alder Creek Animal Hospital' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(signInPage(page).tile('Ruth Abernathy')).toContainText('PIN 472906');
});

test('a demo that was asked for is furnished once, and then simply opened', async ({
  startApp,
}) => {
  const first = await startApp('--demo');
  await expect(signInPage(first.page).tile('Ruth Abernathy')).toContainText('PIN 472906', {
    timeout: 30_000,
  });
  await signInPage(first.page).signIn('101', '472906');
  const before = await ask(first.page, 'payments.recent', { limit: 200 });
  expect(before.length).toBeGreaterThan(0);
  await first.app.close();
  const second = await startApp('--demo');
  await expect(signInPage(second.page).tile('Ruth Abernathy')).toContainText('PIN 472906');
  await signInPage(second.page).signIn('101', '472906');
  expect(await ask(second.page, 'payments.recent', { limit: 200 })).toEqual(before);
});
