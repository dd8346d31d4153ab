import { expect, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes as look } from '../support/axe';
import { ask, CASHIER, MANAGER } from '../support/counter';
import { newHospital } from '../support/new-hospital';
import { checkoutPage } from '../support/pages/checkout-page';
import { bankingPage } from '../support/pages/banking-page';
import { firstRunPage } from '../support/pages/first-run-page';
import { framePage } from '../support/pages/frame-page';
import { importPage } from '../support/pages/import-page';
import { receiptsPage } from '../support/pages/receipts-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test, type TillApp } from '../support/till-app';

const EDITORS = ['Animal', 'Done by', 'Quantity', 'Price', 'Discount'];
const SETTINGS = [
  'Hospital',
  'Receipt texts',
  'Taxes and cash',
  'Drawer',
  'Till and printer',
  'This computer',
];

/** The demo hospital with `employee` at the counter. */
async function openDemo(startDemo: () => Promise<TillApp>, employee = MANAGER): Promise<Page> {
  const { page } = await startDemo();
  await signInPage(page).signIn(employee.number, employee.pin);
  return page;
}

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
  test.setTimeout(80_000);
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
  for (const key of ['Control+d', 'F6']) {
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
