import { expect, type Page } from '@playwright/test';
import { ask, LEASH, MANAGER, startCounter } from '../support/counter';
import { newHospital } from '../support/new-hospital';
import { checkoutPage } from '../support/pages/checkout-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';
import type { Input } from '@shared/ipc/contract/contract';

type Product = Input<'products.save'>['changes'];

test('cash and card together pay once, however fast Enter is pressed twice', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell('wellness exam dog');
  const before = await ask(page, 'payments.recent', { limit: 200 });
  await page.keyboard.press('F9');
  await page.keyboard.press('F3');
  const card = counter.payment.getByRole('form', { name: 'Card' });
  await card.getByLabel('Charged to the card').fill('50');
  await card.getByLabel('Last 4 digits').fill('4111 1111 1111 1111');
  await expect(card).toContainText('whole card number');
  await card.getByLabel('Last 4 digits').fill('4242');
  await card.getByLabel('Approval code').fill('A1B2');
  await page.keyboard.press('Enter');
  await expect(counter.payment).toContainText('Still to pay');
  await page.keyboard.press('F2');
  const given = counter.payment.getByLabel('Given by the client');
  await given.fill('40');
  await given.press('Enter');
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText('$11.00');
  await expect(counter.paid).toContainText('Visa 4242');
  const after = await ask(page, 'payments.recent', { limit: 200 });
  expect(after).toHaveLength(before.length + 1);
  expect(after[0]?.tenders.map(({ amountMinor }) => amountMinor)).toEqual([5000, 2900]);
});

test('two cents after a card are rounded to nothing in cash, by one key', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp, MANAGER);
  await ask(page, 'settings.saveHospital', { changes: { cashRoundingStepMinor: 5 } });
  const odd = { name: 'Odd charge', unitPriceMinor: 1002, taxCode: 'EXEMPT' };
  await stockOneProduct(page, odd);
  await counter.sell('odd charge');
  await page.keyboard.press('F9');
  await page.keyboard.press('F3');
  const card = counter.payment.getByRole('form', { name: 'Card' });
  await card.getByLabel('Charged to the card').fill('10');
  await card.getByLabel('Last 4 digits').fill('4242');
  await page.keyboard.press('Enter');
  await expect(counter.payment.getByRole('status').first()).toContainText('$0.02');
  await page.keyboard.press('F2');
  const cash = counter.payment.getByRole('form', { name: 'Cash' });
  await expect(cash).toContainText('In cash, $0.02 is rounded to nothing.');
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText('$0.00');
  const [latest] = await ask(page, 'payments.recent', { limit: 1 });
  expect(latest).toMatchObject({ totalMinor: 1002, tenders: [{ amountMinor: 1000 }] });
});

test('without an open shift the sale is built, and paying leads to the drawer', async ({
  startApp,
}) => {
  const { page } = await startApp();
  await newHospital(page);
  await signInPage(page).signIn('1', '730518');
  const counter = checkoutPage(page);
  await stockOneProduct(page);
  await counter.sell('collar');
  await page.keyboard.press('F9');
  await expect(counter.payment).toContainText('Open the shift first');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Shift' })).toBeVisible();
});

test('a client who may not pay by check is not offered it', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('kowalczyk');
  await expect(counter.clients.first()).toContainText('Kowalczyk');
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText('Check returned unpaid in March');
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await expect(counter.payment.getByRole('button', { name: /^Check/ })).toBeDisabled();
  await page.keyboard.press('F4');
  await expect(counter.payment.getByRole('form', { name: 'Cash' })).toBeVisible();
});

test('a check carries the name of the client', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('bisc');
  await expect(counter.clients.first()).toContainText('Margaret Holloway');
  await page.keyboard.press('Enter');
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await page.keyboard.press('F4');
  const check = counter.payment.getByRole('form', { name: 'Check' });
  await expect(check.getByLabel('Name on the check')).toHaveValue('Margaret Holloway');
  await page.keyboard.press('Enter');
  await expect(check).toContainText('Type the number printed on the check');
  await check.getByLabel('Check number').fill('1042');
  await page.keyboard.press('Enter');
  await expect(counter.paid).toContainText('Check 1042');
});

test('a certificate and a lender pay together, each known by what stands on it', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell('wellness exam dog');
  await page.keyboard.press('F9');
  await page.keyboard.press('F7');
  const certificate = counter.payment.getByRole('form', { name: 'Gift certificate' });
  await certificate.getByLabel('Amount of the certificate').fill('25');
  await page.keyboard.press('Enter');
  await expect(certificate).toContainText('Type the number printed on the certificate');
  await certificate.getByLabel('Number of the certificate').fill('4111 1111 1111 1111');
  await expect(certificate).toContainText('whole card number');
  await certificate.getByLabel('Number of the certificate').fill('GC-0042');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  const financing = counter.payment.getByRole('form', { name: 'Financing' });
  await expect(financing.getByLabel('Approval code')).toBeFocused();
  await financing.getByLabel('Who lends').fill('');
  await page.keyboard.press('Enter');
  await expect(financing).toContainText('Type who lends the money');
  await financing.getByLabel('Who lends').fill('Alder Creek Credit');
  await financing.getByLabel('Approval code').fill('77-21');
  await page.keyboard.press('Enter');
  await expect(counter.paid).toContainText('Gift certificate GC-0042');
  await expect(counter.paid).toContainText('Alder Creek Credit');
  const [latest] = await ask(page, 'payments.recent', { limit: 1 });
  expect(latest?.tenders).toMatchObject([
    { amountMinor: 2500, detail: { kind: 'gift-certificate', number: 'GC-0042' } },
    { detail: { kind: 'financing', provider: 'Alder Creek Credit', approvalCode: '77-21' } },
  ]);
});

test('a dead printer takes nothing back', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp, MANAGER);
  await ask(page, 'settings.saveTill', {
    // Nothing listens on the port that is kept for throwing things away.
    changes: {
      printer: { transport: 'tcp', host: '127.0.0.1', port: 9, paperMm: 80, drawerPin: 2 },
    },
  });
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText('$0.00');
  await expect(counter.paid).toContainText('the sale is safe');
});

/** Gives the hospital one collar to sell, as a new one has nothing. */
async function stockOneProduct(page: Page, changes: Partial<Product> = {}): Promise<void> {
  await ask(page, 'products.save', {
    productId: '019aae3a-0000-7000-8000-00000000c011',
    changes: {
      code: 'COLLAR',
      name: 'Dog collar',
      kind: 'merchandise',
      category: 'Retail',
      unitPriceMinor: 1250,
      taxCode: 'SALES',
      active: true,
      ...changes,
    },
  });
}
