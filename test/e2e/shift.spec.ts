import { expect } from '@playwright/test';
import { framePage } from '../support/pages/frame-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { newHospital } from '../support/new-hospital';
import { test } from '../support/till-app';

test('a shift is opened with a float counted by keyboard alone', async ({ startApp }) => {
  const { page } = await startApp();
  await newHospital(page);
  await signInPage(page).signIn('1', '730518');
  await expect(framePage(page).bar).toContainText('No shift open');
  await framePage(page).goTo('Shift');
  const shift = shiftPage(page);
  await expect(shift.count('$100.00')).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(shift.count('$20.00')).toBeFocused();
  await page.keyboard.type('4x');
  await expect(shift.total).toHaveText('$180.00');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('0');
  await expect(shift.total).toHaveText('$80.00');
  await shift.count('$0.01').fill('7');
  await page.keyboard.press('Enter');
  await expect(shift.rolls('40 × $0.25')).toBeFocused();
  await page.keyboard.type('2');
  await expect(shift.total).toHaveText('$100.07');
  for (let roll = 0; roll < 4; roll += 1) await page.keyboard.press('Enter');
  await expect(framePage(page).bar).toContainText('Shift open since');
  await framePage(page).goTo('Shift');
  await expect(shift.figure('Float at the start')).toContainText('$100.07');
});

test('the X report shows the shift as it stands', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Shift');
  await shiftPage(page).xReport.click();
  await expect(page.frameLocator('iframe').locator('body')).toContainText('X');
});

test('a cashier opens the drawer without a sale by a reason and a second PIN', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('108', '180693');
  await framePage(page).goTo('Shift');
  const shift = shiftPage(page);
  await shift.openDrawer.click();
  await page.getByRole('button', { name: 'Make change' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the drawer' }).click();
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await expect(approval).toContainText('Open the drawer without a sale');
  await approval.getByRole('radio', { name: 'Dani Whitcomb' }).click();
  await page.getByLabel('PIN of Dani Whitcomb').fill('999111');
  await page.keyboard.press('Enter');
  await expect(approval.getByRole('alert')).toContainText('Wrong PIN');
  await page.getByLabel('PIN of Dani Whitcomb').fill('618392');
  await page.keyboard.press('Enter');
  await expect(approval).toBeHidden();
  await expect(shift.openDrawer).toBeFocused();
});
