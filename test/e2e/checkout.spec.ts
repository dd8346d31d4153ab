import { expect, type Page } from '@playwright/test';
import { ask, CASHIER, LEASH, MANAGER, signIn, startCounter } from '../support/counter';
import { checkoutPage } from '../support/pages/checkout-page';
import { scan } from '../support/scanner';
import { test } from '../support/till-app';

test('a walk-in sale for cash by keyboard alone, and the next sale by one key', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp);
  await page.keyboard.type('wellness exam dog', { delay: 60 });
  await expect(counter.products.first()).toContainText('Wellness exam, dog or cat');
  await page.keyboard.press('Enter');
  await expect(counter.line('Wellness exam')).toContainText('$79.00');
  await expect(counter.total).toHaveText('$79.00');
  await page.keyboard.press('F9');
  await page.keyboard.type('100', { delay: 60 });
  await expect(counter.payment.getByText('Change')).toContainText('$21.00');
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText('$21.00');
  await expect(counter.nextSale).toBeEnabled();
  await page.keyboard.press('Enter');
  await counter.ready();
  await expect(counter.lines).toHaveCount(0);
});

test('a client is found by the pet, and lines go to it', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell(LEASH.words);
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('bisc');
  await expect(counter.clients.first()).toContainText('Margaret Holloway');
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText('Margaret Holloway');
  await expect(counter.pet('Biscuit')).toHaveAttribute('aria-pressed', 'true');
  await expect(counter.line(LEASH.name)).toBeVisible();
  await counter.sell('wellness exam dog');
  await expect(counter.line('Wellness exam')).toContainText('Biscuit');
});

test('a scan sells wherever the focus is, and gives the field back what it had', async ({
  startApp,
}) => {
  const { page, app, counter } = await startCounter(startApp);
  const barcode = await barcodeOf(page, LEASH.code);
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('holl');
  await scan(app, barcode);
  await expect(counter.line(LEASH.name)).toContainText('1 each');
  await expect(counter.search).toHaveValue('');
  await scan(app, barcode);
  await expect(counter.line(LEASH.name)).toContainText('2 each');
  await counter.search.fill('3*');
  await scan(app, barcode);
  await expect(counter.line(LEASH.name)).toContainText('5 each');
  await expect(counter.lines).toHaveCount(1);
  await expect(counter.search).toHaveValue('');
});

test('an unknown barcode is said, and the focus stays', async ({ startApp }) => {
  const { page, app, counter } = await startCounter(startApp);
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('holl');
  await scan(app, '4006381333931');
  await expect(counter.notice).toContainText('No product has the barcode 4006381333931');
  await expect(counter.clientSearch).toBeFocused();
  await expect(counter.clientSearch).toHaveValue('holl');
  await expect(counter.lines).toHaveCount(0);
});

test('a quantity before a star multiplies, and keys change the line', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell(`3*${LEASH.words}`);
  await expect(counter.line(LEASH.name)).toContainText('3 each');
  await page.keyboard.press('+');
  await expect(counter.line(LEASH.name)).toContainText('4 each');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(counter.line(LEASH.name)).toContainText('2 each');
  await page.keyboard.press('ArrowUp');
  await expect(counter.line(LEASH.name)).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('104', { delay: 60 });
  await expect(counter.editor('Done by')).toContainText('Inés Caballero');
  await page.keyboard.press('Enter');
  await expect(counter.line(LEASH.name)).toContainText('104');
  await expect(counter.line(LEASH.name)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(counter.lines).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(counter.line(LEASH.name)).toContainText('2 each');
});

test('letters in a price and an absurd quantity are refused beside the field', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp, MANAGER);
  await counter.sell(LEASH.words);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('p');
  const price = counter.editor('Price').getByLabel('New price');
  await price.fill('12x');
  await price.press('Enter');
  await expect(counter.editor('Price')).toContainText('Type an amount in digits');
  await expect(price).toHaveValue('12x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  const quantity = counter.editor('Quantity').getByLabel('Quantity');
  await quantity.fill('1000000000000');
  await quantity.press('Enter');
  await expect(counter.editor('Quantity')).toContainText('That is too large');
  await expect(quantity).toHaveValue('1000000000000');
  await page.keyboard.press('Escape');
  await expect(counter.line(LEASH.name)).toContainText('1 each');
  await counter.search.fill('1000000000000*leash');
  await expect(page.getByText('Nobody sells that many')).toBeVisible();
});

test('a discount beyond the counter asks a manager for the PIN', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell('wellness exam dog');
  await page.keyboard.press('Control+d');
  const editor = counter.editor('Discount on the whole sale');
  await editor.getByLabel('Percent off').fill('50');
  await editor.getByRole('textbox', { name: 'Reason' }).fill('Goodwill');
  await editor.getByRole('button', { name: 'Apply' }).click();
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await approval.getByRole('radio', { name: MANAGER.name }).click();
  await approval.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill('000000');
  await page.keyboard.press('Enter');
  await expect(approval).toContainText('Wrong PIN');
  await approval.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(counter.total).toHaveText('$39.50');
  await counter.ready();
});

test('one more at a price that was approved asks for the PIN again, one less does not', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell(`2*${LEASH.words}`);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('p');
  await counter.editor('Price').getByLabel('New price').fill('5.00');
  await counter.editor('Price').getByRole('textbox', { name: 'Reason' }).fill('Dented');
  await page.keyboard.press('Enter');
  await approve(page, 'Change a price');
  await expect(counter.line(LEASH.name)).toContainText('$10.00');
  await expect(counter.line(LEASH.name)).toBeFocused();
  await page.keyboard.press('+');
  await approve(page, 'Change a price');
  await expect(counter.line(LEASH.name)).toContainText('3 each');
  await expect(counter.line(LEASH.name)).toBeFocused();
  await page.keyboard.press('-');
  await expect(counter.line(LEASH.name)).toContainText('2 each');
  await page.getByRole('button', { name: 'One more' }).click();
  await page.getByRole('button', { name: 'Do not do it' }).click();
  await expect(counter.line(LEASH.name)).toContainText('2 each');
  await page.keyboard.press('q');
  await counter.editor('Quantity').getByLabel('Quantity').fill('7');
  await page.keyboard.press('Enter');
  await approve(page, 'Change a price');
  await expect(counter.line(LEASH.name)).toContainText('7 each');
});

test('a sale is held with a note and taken up again', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await counter.sell(LEASH.words);
  await page.keyboard.press('F6');
  await page.getByLabel('Note, if it helps').fill('Gone for the wallet');
  await page.keyboard.press('Enter');
  await expect(counter.lines).toHaveCount(0);
  await counter.ready();
  await page.keyboard.press('F7');
  const held = counter.openInvoices.getByRole('button', { name: /Gone for the wallet/ });
  await expect(held).toContainText('On hold');
  await held.press('Enter');
  await expect(counter.line(LEASH.name)).toBeVisible();
  await counter.ready();
});

test('the sale stays through a lock, another employee and a restart', async ({ startApp }) => {
  const { page, app, counter } = await startCounter(startApp);
  await counter.sell(LEASH.words);
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Your number or name')).toBeVisible();
  await page.getByLabel('Your number or name').fill(MANAGER.number);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'PIN' }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(counter.line(LEASH.name)).toBeVisible();
  await counter.ready();
  await app.close();
  const again = await startApp();
  await again.page.getByLabel('Your number or name').waitFor();
  await signIn(again.page, CASHIER);
  await again.page.reload();
  await expect(checkoutPage(again.page).line(LEASH.name)).toBeVisible();
});

test('whoever just types on a line is looking for a product; a scan there leaves no trace', async ({
  startApp,
}) => {
  const { page, app, counter } = await startCounter(startApp);
  await counter.sell(LEASH.words);
  await page.keyboard.press('ArrowUp');
  await scan(app, 'a4006381333931');
  await expect(counter.notice).toContainText('a4006381333931');
  await expect(counter.line(LEASH.name)).toBeFocused();
  await expect(counter.search).toHaveValue('');
  await expect(counter.editor('Animal')).toBeHidden();
  await page.keyboard.type('well', { delay: 60 });
  await expect(counter.search).toBeFocused();
  await expect(counter.search).toHaveValue('well');
});

test('a sale that nobody wants is voided with a reason', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp, MANAGER);
  await counter.sell(LEASH.words);
  await page.getByRole('button', { name: 'Void this sale' }).click();
  await page.keyboard.press('Enter');
  await expect(counter.editor('Void this sale')).toContainText('Say why it is not sold');
  await counter
    .editor('Void this sale')
    .getByRole('textbox', { name: 'Reason' })
    .fill('Entered twice');
  await page.keyboard.press('Enter');
  await expect(counter.lines).toHaveCount(0);
  await counter.ready();
});

/** The manager's PIN for what the till asks about. */
async function approve(page: Page, act: string): Promise<void> {
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await expect(approval).toContainText(act);
  await approval.getByRole('radio', { name: MANAGER.name }).click();
  await approval.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(approval).toBeHidden();
}

async function barcodeOf(page: Page, code: string): Promise<string> {
  const products = await ask(page, 'products.search', { text: code, limit: 5 });
  const barcode = products.find((product) => product.code === code)?.barcodes[0];
  if (barcode === undefined) throw new Error(`${code} has no barcode`);
  return barcode;
}
