import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes as look } from '../support/axe';
import { ask, MANAGER } from '../support/counter';
import { newHospital } from '../support/new-hospital';
import { openDemo } from '../support/open-demo';
import { disputeLine, owedVisit } from '../support/owed-visit';
import { accountsPage } from '../support/pages/accounts-page';
import { arrangementsPage } from '../support/pages/arrangements-page';
import { bankingPage } from '../support/pages/banking-page';
import { framePage } from '../support/pages/frame-page';
import { importPage } from '../support/pages/import-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

const SETTINGS = [
  'Hospital',
  'Receipt texts',
  'Taxes and cash',
  'Drawer',
  'Till and printer',
  'This computer',
];

test('the drawer: shut, running, its report and a second PIN', async ({ startApp }) => {
  const { page } = await startApp();
  await newHospital(page);
  await signInPage(page).signIn('1', '730518');
  await framePage(page).goTo('Shift');
  await look(page);
  await page.getByRole('main').getByRole('button', { name: 'Open the shift' }).click();
  await expect(framePage(page).bar).toContainText('Shift open since');
  await framePage(page).goTo('Shift');
  await expect(shiftPage(page).figure('Float at the start')).toBeVisible();
  await look(page);
  await shiftPage(page).xReport.click();
  await page.frameLocator('iframe').locator('body').waitFor();
  await look(page);
  await page.keyboard.press('Escape');
  await shiftPage(page).openDrawer.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page);
});

test('the import, step by step', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  await framePage(page).goTo('Import');
  const screen = importPage(page);
  await look(page);
  await screen.kind('Clients').check();
  await screen.choose('people.csv', Buffer.from('Last name,Phone\nPeña,555-0101\n,1\n'));
  await expect(screen.column('Last name')).toHaveValue('Last name');
  await look(page);
  await screen.tryIt.click();
  await expect(screen.main).toContainText('The name is missing.');
  await look(page);
  await screen.importNow.click();
  await expect(screen.done('people.csv')).toBeVisible();
  await look(page);
});

test('employees and settings', async ({ startDemo }) => {
  test.setTimeout(90_000);
  const page = await openDemo(startDemo);
  await framePage(page).goTo('Employees');
  await expect(page.getByRole('row', { name: MANAGER.name })).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: `Edit ${MANAGER.name}` }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page);
  await page.keyboard.press('Escape');
  await framePage(page).goTo('Settings');
  for (const tab of SETTINGS) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await look(page);
  }
});

test('cash in and out, the hand-over, and the papers behind a figure', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  await framePage(page).goTo('Shift');
  await shiftPage(page).figure('Cash from sales').click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  await look(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change the float' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type an amount of more than zero')).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: 'Count it instead' }).click();
  await look(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hand over the drawer' }).click();
  await page.getByRole('dialog').waitFor();
  await look(page);
});

test('a shift on its way from the count to the Z report', async ({ startDemo }) => {
  test.setTimeout(90_000);
  const page = await openDemo(startDemo);
  const shift = shiftPage(page);
  await ask(page, 'settings.saveDrawerRules', {
    changes: { closingChecklist: ['Safe locked'], openingChecklist: ['Alarm off'] },
  });
  await framePage(page).goTo('Shift');
  await shift.countDrawer.click();
  await look(page);
  await page.keyboard.press('Enter');
  await expect(shift.step('What is still open')).toContainText('Carry forward');
  await look(page);
  await page.getByRole('button', { name: 'Go on later' }).click();
  await look(page);
  await page.getByRole('button', { name: 'Go on counting' }).click();
  await shift.step('What is still open').waitFor();
  for (const step of ['Count the cash', 'Tick the checks', 'Cards and slips']) {
    await shift.goOnTo(step);
    await look(page);
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Type the total').first()).toBeVisible();
  await look(page);
  for (const field of await shift.step('Cards and slips').getByRole('textbox').all()) {
    // On a day when more went back to cards than was charged.
    await field.fill('-1');
  }
  await shift.step('Cards and slips').getByLabel('Another brand').fill('');
  await shift.goOnTo('Compare');
  await page.keyboard.press('Control+Enter');
  await look(page);
  await page.keyboard.type('Not found');
  for (const step of ['Next float', 'Closing checklist', 'Close the shift']) {
    await shift.goOnTo(step);
    await look(page);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Z report/ })).toBeVisible();
  await page.frameLocator('iframe').locator('body').waitFor();
  await look(page);
  await page.getByRole('button', { name: 'Open the next shift' }).click();
  await expect(shift.count('$100.00')).toBeVisible();
  await look(page);
});

test('from the safe to the bank', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  const banking = bankingPage(page);
  await framePage(page).goTo('Banking');
  await expect(banking.shifts.first()).toBeVisible();
  await look(page);
  await page.keyboard.press('Control+Enter');
  await expect(banking.bag).toContainText('Short by');
  await page.keyboard.press('Control+Enter');
  await expect(banking.bag).toContainText('a reason is needed');
  await look(page);
  await banking.sign('0042-7781');
  await banking.bag.getByRole('button', { name: 'Not known yet' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(banking.paper).toContainText('0042-7781');
  await look(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByLabel('Counted by the bank').fill('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('a reason is needed');
  await look(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(banking.earlier).toContainText('0042-7781');
  await look(page);
});

test('reports by day and by shift', async ({ startDemo }) => {
  const page = await openDemo(startDemo);
  const paper = page.frameLocator('main iframe').locator('body');
  await framePage(page).goTo('Reports');
  await expect(paper).toContainText('DAILY SUMMARY');
  await look(page);
  await page.getByLabel('Cashier report').check();
  await page.getByLabel('From', { exact: true }).fill('2031-01-02');
  await expect(page.getByRole('alert')).toContainText('the earlier one first');
  await look(page);
  await page.getByRole('tab', { name: 'Closed shifts' }).click();
  await expect(paper).toContainText('Z REPORT');
  await look(page);
  await page.getByRole('button', { name: 'Something was found out later' }).click();
  await page.getByRole('dialog').getByText('Card', { exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText('a reason is needed');
  await look(page);
});

test('what is done about what a client owes', async ({ startDemo }) => {
  test.setTimeout(90_000);
  const page = await openDemo(startDemo);
  const accounts = accountsPage(page);
  await owedVisit(page, 'watanabe', ['wellness exam', 'leash 4']);
  await framePage(page).goTo('Accounts');
  await accounts.find.fill('watanabe');
  await expect(accounts.found).toHaveCount(1);
  await look(page);
  await page.keyboard.press('Enter');
  await expect(accounts.owed.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await accounts.dialog.getByLabel('Amount').fill('');
  await page.keyboard.press('Control+Enter');
  await look(page);
  await page.keyboard.press('Escape');
  for (const act of ['Terms', 'On account: ', 'Write off ']) {
    await accounts.main.getByRole('button', { name: act }).click();
    await accounts.dialog.waitFor();
    await page.keyboard.press('Control+Enter');
    await look(page);
    await page.keyboard.press('Escape');
  }
});

test('what can be agreed upon, and what waits', async ({ startDemo }) => {
  test.setTimeout(90_000);
  const page = await openDemo(startDemo);
  const desk = arrangementsPage(page);
  await framePage(page).goTo('Arrangements');
  for (const tab of ['Promissory notes', 'Credit applications', 'Disputes']) {
    await desk.tab(tab).click();
    await expect(desk.main.getByRole('tabpanel', { name: tab })).toBeVisible();
    await look(page);
  }
  const { invoiceId, lineIds } = await owedVisit(page, 'watanabe', ['wellness exam', 'leash 4']);
  const [lineId] = lineIds;
  if (lineId !== undefined) await disputeLine(page, invoiceId, lineId);
  await expect(desk.dispute).toContainText('It was not done');
  await look(page);
  await page.keyboard.press('Control+Enter');
  await desk.dialog.getByText('A part need not be paid').click();
  await page.keyboard.press('Control+Enter');
  await look(page);
  await page.keyboard.press('Escape');
  await desk.dispute.getByRole('button', { name: /^Go to invoice/ }).click();
  for (const key of ['F3', 'F6', 'F7']) {
    await page.keyboard.press(key);
    await expect(desk.main.getByRole('button', { name: 'Back', exact: true })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await look(page);
    await page.keyboard.press('Escape');
  }
});
