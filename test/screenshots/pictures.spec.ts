import { expect } from '@playwright/test';
import { CASHIER, LUPITA, MANAGER, signIn } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { newHospital } from '../support/new-hospital';
import { checkoutPage } from '../support/pages/checkout-page';
import { framePage } from '../support/pages/frame-page';
import { importPage } from '../support/pages/import-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';
import { speaking } from '../support/words';
import { oldProgram } from './old-program';
import { openPrinterWindow, useNetworkPrinter } from './printer-window';
import { take } from './take';
import { HOLLOWAY, PENA, sellVisit, signInAtCounter } from './visit';

test('signing in', async ({ startDemo }) => {
  const till = await startDemo();
  await fitWindows(till);
  await signInPage(till.page).tile('Ruth Abernathy').waitFor();
  await take(till.page, 'sign-in');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the counter with a client and two pets, ${colorScheme}`, async ({ startDemo }) => {
    const till = await startDemo();
    await till.page.emulateMedia({ colorScheme });
    await fitWindows(till);
    const counter = checkoutPage(till.page);
    await signInAtCounter(till, CASHIER, counter);
    await sellVisit(till, counter, HOLLOWAY);
    await take(till.page, `checkout-${colorScheme}`);
  });
}

test('the counter in Spanish', async ({ startDemo }) => {
  const till = await startDemo();
  await fitWindows(till);
  await signIn(till.page, LUPITA);
  await till.page.reload();
  const counter = checkoutPage(till.page, speaking('es-US'));
  await counter.ready();
  await sellVisit(till, counter, PENA);
  await take(till.page, 'checkout-spanish');
});

test('paying by card and in cash, to the change', async ({ startDemo }) => {
  const till = await startDemo();
  const { page } = till;
  await fitWindows(till);
  const counter = checkoutPage(page);
  await signInAtCounter(till, CASHIER, counter);
  await sellVisit(till, counter, HOLLOWAY);
  await page.keyboard.press('F9');
  await page.keyboard.press('F3');
  const card = counter.payment.getByRole('form', { name: 'Card' });
  await card.getByLabel('Charged to the card').fill('200');
  await card.getByLabel('Last 4 digits').fill('4242');
  await card.getByLabel('Approval code').fill('07A1B2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  const given = counter.payment.getByLabel('Given by the client');
  await given.fill('200');
  await take(page, 'pay');
  await page.keyboard.press('Enter');
  await expect(counter.nextSale).toBeEnabled();
  await take(page, 'paid');
});

test('what comes out of the printer', async ({ startDemo }) => {
  const till = await startDemo();
  const { page } = till;
  const printer = await openPrinterWindow(till);
  await fitWindows(till);
  await useNetworkPrinter(page, printer.port);
  const counter = checkoutPage(page);
  await signInAtCounter(till, CASHIER, counter);
  await sellVisit(till, counter, HOLLOWAY);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await printer.page.locator('.cut').waitFor();
  await expect(printer.page.locator('.drawer')).toHaveClass(/open/);
  await take(printer.page, 'printer');
  printer.close();
});

test('opening a shift', async ({ startApp }) => {
  const till = await startApp();
  const { page } = till;
  await fitWindows(till);
  await newHospital(page);
  await signInPage(page).signIn('1', '730518');
  await framePage(page).goTo('Shift');
  const shift = shiftPage(page);
  await expect(shift.count('$100.00')).toBeFocused();
  const counts = { '$20.00': 2, '$10.00': 4, '$5.00': 8, '$1.00': 25, '$0.25': 40, '$0.10': 30 };
  for (const [denomination, count] of Object.entries(counts)) {
    await shift.count(denomination).fill(String(count));
  }
  await take(page, 'shift');
});

test('trying an import', async ({ startDemo }) => {
  const till = await startDemo();
  const { page } = till;
  await fitWindows(till);
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await framePage(page).goTo('Import');
  const screen = importPage(page);
  await screen.choose('products-2026.csv', oldProgram());
  for (const kind of ['services', 'medications', 'merchandise']) {
    await screen.option(`Tax of ${kind}`).selectOption('SALES');
  }
  await screen.tryIt.click();
  await screen.importNow.waitFor();
  await take(page, 'import');
});
