import { expect } from '@playwright/test';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { minor, subtractMinor } from '@shared/domain/money/money';
import { ask, CASHIER, MANAGER, signIn } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { bankingPage } from '../support/pages/banking-page';
import { framePage } from '../support/pages/frame-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

test('two shifts go into one bag, and the bank has it', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  const { shifts } = await ask(page, 'deposits.waiting', {});
  const two = shifts.slice(0, 2);
  const dueMinor = cashToBank(two, []);
  await framePage(page).goTo('Banking');
  const banking = bankingPage(page);
  await expect(banking.shifts).toHaveCount(shifts.length);
  for (const { zNumber } of shifts.slice(2)) {
    await banking.main.getByRole('checkbox', { name: zNumber ?? '' }).press(' ');
  }
  await expect(banking.next).toContainText('Cash of 2 shifts');
  await banking.next.getByRole('button', { name: 'Count the bag' }).press('Enter');

  await expect(page.getByLabel('How many of $100.00', { exact: true })).toBeFocused();
  await banking.count(subtractMinor(dueMinor, minor(1)));
  await expect(banking.bag).toContainText('Short by $0.01');
  await banking.count(dueMinor);
  await expect(banking.bag).toContainText('Balanced');
  await page.getByLabel('How many of $0.01', { exact: true }).press('Enter');
  await page.keyboard.press('Tab');
  await banking.bag.getByRole('button', { name: 'Prepare the deposit' }).click();
  await expect(banking.bag).toContainText('Type the number printed on the bag.');
  await banking.sign('0042-7781');
  await page.keyboard.press('Enter');

  await expect(banking.deposit).toContainText('On its way to the bank');
  await expect(banking.paper).toContainText('0042-7781');
  await page.getByText('Cash balancing worksheet', { exact: true }).click();
  await expect(banking.paper).toContainText(two[1]?.zNumber ?? '');
  const [deposit] = await ask(page, 'deposits.recent', { limit: 1 });
  expect(deposit).toMatchObject({ state: 'prepared', content: { cashMinor: dueMinor } });

  await banking.deposit.getByRole('button', { name: 'The bank has it' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Reference of the bank')).toBeFocused();
  await page.keyboard.type('BR-20931');
  await page.keyboard.press('Enter');
  await expect(banking.deposit).toContainText('The bank has it since');
  await expect(banking.deposit).toContainText('BR-20931');
  await expect(banking.main.getByRole('button', { name: 'Back', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(banking.earlier).toContainText('The bank has it since');
  await expect(banking.shifts).toHaveCount(shifts.length - 2);
});

test('who may not bank reads who may, and what is typed waits', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await framePage(page).goTo('Banking');
  await page.getByRole('button', { name: 'Count the bag' }).click();
  await page.getByLabel('Number of the bag').fill('0042-7782');
  await signIn(page, CASHIER);
  await expect(page.getByText('Your role does not take money to the bank')).toBeVisible();
  await expect(page.getByLabel('Number of the bag')).toBeHidden();
  await signIn(page, MANAGER);
  await expect(page.getByLabel('Number of the bag')).toHaveValue('0042-7782');
});

test('a bag is filled by keyboard alone, and Escape goes back a step', async ({ startDemo }) => {
  const till = await startDemo();
  const { page } = till;
  await fitWindows(till);
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await page.keyboard.press('Alt+4');
  const banking = bankingPage(page);
  const hundreds = page.getByLabel('How many of $100.00', { exact: true });
  const countTheBag = banking.next.getByRole('button', { name: 'Count the bag' });
  await expect(countTheBag).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hundreds).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Escape');
  await expect(countTheBag).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(hundreds).toHaveValue('3');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Number of the bag')).toBeFocused();
  const prepare = banking.bag.getByRole('button', { name: 'Prepare the deposit' });
  await expect(prepare).toBeInViewport({ ratio: 1 });
  for (const typed of ['0042-7783', 'RA', 'TL']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('button', { name: 'Not known yet' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  const why = page.getByLabel('Why is it different?');
  await expect(why).toBeFocused();
  await expect(why).toBeInViewport({ ratio: 1 });
  await page.keyboard.type('Counted in a hurry');
  await page.keyboard.press('Control+Enter');

  await expect(banking.deposit).toContainText('On its way to the bank');
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Reference of the bank')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(banking.deposit).toContainText('Counted in a hurry');
  await page.keyboard.press('Escape');
  await expect(banking.earlier).toContainText('0042-7783');
});

test('reports by day and by shift, and what was found out later', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await framePage(page).goTo('Reports');
  const paper = page.frameLocator('main iframe').locator('body');
  await expect(paper).toContainText('DAILY SUMMARY');
  await page.getByLabel('From', { exact: true }).fill('2031-01-02');
  await expect(page.getByRole('alert')).toContainText('the earlier one first');
  await page.getByRole('button', { name: 'Last 7 days' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByLabel('Drawer openings').check();
  await expect(paper).toContainText('DRAWER OPENINGS');
  await page.getByRole('tab', { name: 'Closed shifts' }).click();
  const [shift] = (await ask(page, 'shifts.recent', { limit: 5 })).filter(
    ({ closing }) => closing !== null,
  );
  await expect(paper).toContainText(shift?.zNumber ?? '');
  await page.getByRole('button', { name: 'Something was found out later' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Amount')).toBeFocused();
  await page.keyboard.type('5');
  await dialog.getByRole('button', { name: 'Miscounted' }).click();
  await dialog.getByRole('button', { name: 'Book it' }).click();
  const found = page.getByRole('region', { name: 'Found out later' });
  await expect(found).toContainText('-$5.00');
  const waiting = async () => (await ask(page, 'deposits.waiting', {})).checks;
  const checks = (await waiting()).filter(({ shiftId }) => shiftId === shift?.shiftId);
  await page.getByRole('button', { name: 'Something was found out later' }).click();
  await dialog.getByText('Checks', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Miscounted' }).click();
  await dialog.getByRole('button', { name: 'Book it' }).click();
  await expect(dialog).toContainText('Choose the check.');
  await dialog.getByRole('radio', { name: checks[0]?.number ?? '' }).check();
  await dialog.getByRole('button', { name: 'Book it' }).click();
  await expect(found).toContainText('Checks');
  expect(await waiting()).not.toContainEqual(checks[0]);
  await framePage(page).goTo('Banking');
  await expect(page.getByRole('list', { name: 'Found out later' })).toContainText('-$5.00');
});
