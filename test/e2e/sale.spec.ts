import { expect, type Page } from '@playwright/test';
import { computeTotals } from '@shared/domain/totals/totals';
import { formatMinor, minorToDecimalText } from '@shared/domain/money/money-text';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { Language } from '@shared/journal/fields';
import { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { ask } from '../support/counter';
import { decodeEscPos } from '../support/escpos-decoder';
import { BARCODES, importedHospital, SELLER, type Shelf } from '../support/imported-hospital';
import { checkoutPage } from '../support/pages/checkout-page';
import { scan } from '../support/scanner';
import { test, type TillApp } from '../support/till-app';
import { speaking, type Say } from '../support/words';

const DISCOUNT = { percent: '5', ratePpm: ratePpm(50_000) };
// Faster than this, typing is taken for a scanner's.
const HAND = { delay: 60 };

/** Half of it goes on the card, and the cash is 7.00 more than the other half. */
function tendersFor(totalMinor: number) {
  const cardMinor = Math.ceil(totalMinor / 2);
  return { card: asTyped(cardMinor), given: asTyped(totalMinor - cardMinor + 700) };
}

function asTyped(amountMinor: number): string {
  return minorToDecimalText(amountMinor, 2);
}

interface Sale {
  readonly till: TillApp;
  readonly printer: VirtualPrinter;
  readonly shelf: Shelf;
  readonly say: Say;
  readonly money: (amountMinor: number) => string;
}

async function begin(startApp: () => Promise<TillApp>, language: Language): Promise<Sale> {
  const printer = new VirtualPrinter();
  await printer.listen();
  const till = await startApp();
  const shelf = await importedHospital(till.page, printer.port, language);
  const money = (amountMinor: number) =>
    formatMinor(minor(amountMinor), { currency: 'USD', locale: language });
  return { till, printer, shelf, say: speaking(language), money };
}

/** What the five lines come to, reckoned apart from the app's own answer. */
function expectedTotals({ products }: Shelf) {
  const lines = products.map((product) => ({
    lineId: product.productId,
    quantityMilli: ONE_UNIT,
    unitPriceMinor: product.unitPriceMinor,
    fixedFeeMinor: product.fixedFeeMinor,
    discount: null,
    taxCode: 'SALES',
    ratePpm: ratePpm(82_500),
  }));
  const documentDiscount = { kind: 'percent', ratePpm: DISCOUNT.ratePpm } as const;
  const tax = { mode: 'exclusive', rounding: 'document', exempt: false } as const;
  return computeTotals({ lines, documentDiscount, tax });
}

async function signInByKeyboard(page: Page, say: Say): Promise<void> {
  await page.getByLabel('Your number or name').waitFor();
  await page.keyboard.type(SELLER.number);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'PIN' })).toBeFocused();
  await page.keyboard.type(SELLER.pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText(say('No shift open'));
}

async function openFloatByKeyboard(page: Page, { printer, say, money }: Sale): Promise<void> {
  await page.keyboard.press('Alt+2');
  const counts = page.getByRole('main').getByRole('textbox');
  await expect(counts.first()).toBeFocused();
  await page.keyboard.type('1');
  for (let left = await counts.count(); left > 0; left -= 1) await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).not.toContainText(say('No shift open'));
  // The drawer opens once, for the float.
  await printer.until(({ marks }) => marks.some(({ kind }) => kind === 'pulse'));
  expect(money(10_000)).toBe('$100.00');
}

/** What came out of the printer after `before` bytes, once the paper was cut. */
async function paperAfter(printer: VirtualPrinter, before: number) {
  await printer.until(({ printed }) => cuts(printed.subarray(before)) === 1);
  const bytes = printer.printed.subarray(before);
  return { bytes, ...decodeEscPos(bytes) };
}

function cuts(bytes: Buffer): number {
  try {
    return decodeEscPos(bytes).cuts;
  } catch {
    // It is still being printed.
    return 0;
  }
}

async function expectReceipt(sale: Sale, before: number, changeMinor: number): Promise<void> {
  const { printer, shelf, say, money } = sale;
  const paper = await paperAfter(printer, before);
  // A long name goes over several lines, so words are looked for on the whole paper.
  const text = paper.lines
    .map((line) => line.text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  const totals = expectedTotals(shelf);
  expect(text).toContain('Willow Lane Vets');
  expect(text).toContain(`${SELLER.number} ${SELLER.name}`);
  expect(text).toContain(shelf.client.name);
  for (const pet of shelf.client.pets) expect(text).toContain(pet);
  for (const [index, product] of shelf.products.entries()) {
    const printed = product.printedName === '' ? product.name : product.printedName;
    expect(text).toContain(printed.replace(/\s+/g, ' '));
    expect(text).toContain(money(totals.lines[index]?.grossMinor ?? 0));
  }
  for (const amount of [totals.subtotalMinor, totals.taxMinor, totals.totalMinor]) {
    expect(text).toContain(money(amount));
  }
  expect(text).toContain(`${say('Change')} ${money(changeMinor)}`);
  expect(text).toContain('Visa');
  expect(text).toContain('4242');
  expect(paper.barcodes).toEqual(['A-R000001']);
  expect(paper.pulses).toEqual([{ m: 0, t1: 0x32, t2: 0xfa }]);
  const kick = Buffer.from([0x1b, 0x70, 0x00, 0x32, 0xfa]);
  expect(paper.bytes.indexOf(kick)).toBeGreaterThanOrEqual(0);
  expect(paper.bytes.indexOf(kick, paper.bytes.indexOf(kick) + 1)).toBe(-1);
}

async function expectSound(page: Page): Promise<void> {
  await ask(page, 'people.signOut', { cause: 'lock' });
  const people = await ask(page, 'people.candidates', {});
  const manager = people.find(({ number }) => number === '1');
  if (manager === undefined) throw new Error('the manager is gone');
  await ask(page, 'people.signIn', { employeeId: manager.employeeId, pin: '730518' });
  expect(await ask(page, 'till.verify', {})).toMatchObject({ ledgerSumMinor: 0, problems: [] });
}

test('a visit of two animals, paid in cash and by card, comes out of the printer', async ({
  startApp,
}) => {
  test.setTimeout(90_000);
  const sale = await begin(startApp, 'en-US');
  const { till, printer, shelf, say, money } = sale;
  const { page, app } = till;
  const counter = checkoutPage(page);
  await signInByKeyboard(page, say);
  await openFloatByKeyboard(page, sale);
  await counter.ready();

  await page.keyboard.press('F3');
  await counter.clientSearch.fill(shelf.client.pets[0]);
  await counter.clients.filter({ hasText: shelf.client.name }).first().waitFor();
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText(shelf.client.name);
  for (const barcode of BARCODES) await scan(app, barcode);
  await expect(counter.lines).toHaveCount(2);
  await counter.sell(shelf.products[2]?.code ?? '');
  await counter.client.getByRole('button', { name: shelf.client.pets[1] }).click();
  await counter.search.click();
  for (const { code } of shelf.products.slice(3)) await counter.sell(code);
  await expect(counter.lines).toHaveCount(5);

  await page.keyboard.press('Control+d');
  const discount = counter.editor('Discount on the whole sale');
  await discount.getByLabel('Percent off').fill(DISCOUNT.percent);
  await discount.getByRole('textbox', { name: 'Reason' }).fill('Several animals');
  await discount.getByRole('button', { name: 'Apply' }).click();
  const { totalMinor } = expectedTotals(shelf);
  await expect(counter.total).toHaveText(money(totalMinor));

  const before = printer.printed.length;
  await page.keyboard.press('F9');
  await page.keyboard.press('F3');
  const card = counter.payment.getByRole('form', { name: 'Card' });
  await card.getByLabel('Charged to the card').fill(tendersFor(totalMinor).card);
  await card.getByLabel('Last 4 digits').fill('4242');
  await card.getByLabel('Approval code').fill('A1B2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await counter.payment.getByLabel('Given by the client').fill(tendersFor(totalMinor).given);
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText(money(700));
  await expectReceipt(sale, before, 700);
  await expectSound(page);
  await printer.close();
});

for (const language of ['en-US', 'es-US'] as const) {
  test(`the same by keyboard alone, in ${language}`, async ({ startApp }) => {
    test.setTimeout(90_000);
    const sale = await begin(startApp, language);
    const { till, printer, shelf, say, money } = sale;
    const { page, app } = till;
    const { keyboard } = page;
    const counter = checkoutPage(page, say);
    await signInByKeyboard(page, say);
    await openFloatByKeyboard(page, sale);
    await counter.ready();

    await keyboard.press('F3');
    await expect(counter.clientSearch).toBeFocused();
    await keyboard.type(shelf.client.pets[0], HAND);
    await counter.clients.filter({ hasText: shelf.client.name }).first().waitFor();
    await keyboard.press('Enter');
    await expect(counter.client).toContainText(shelf.client.name);
    await counter.ready();
    for (const barcode of BARCODES) await scan(app, barcode);
    await expect(counter.lines).toHaveCount(2);
    for (const [index, { code }] of shelf.products.slice(2).entries()) {
      await keyboard.type(code, HAND);
      await expect(counter.products.first()).toContainText(code);
      await keyboard.press('Enter');
      await expect(counter.lines).toHaveCount(index + 3);
    }
    // The last two lines are for the other animal.
    await keyboard.press('ArrowUp');
    for (const { name } of shelf.products.slice(3).reverse()) {
      await expect(counter.line(name)).toBeFocused();
      await keyboard.press('a');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await expect(counter.line(name)).toContainText(shelf.client.pets[1]);
      await expect(counter.line(name)).toBeFocused();
      await keyboard.press('ArrowUp');
    }
    await keyboard.press('Control+d');
    const discount = counter.editor('Discount on the whole sale');
    await expect(discount.getByLabel(say('Percent off'))).toBeFocused();
    await keyboard.type(DISCOUNT.percent, HAND);
    await keyboard.press('Tab');
    await keyboard.type('Es de la casa', HAND);
    await keyboard.press('Enter');
    const { totalMinor } = expectedTotals(shelf);
    await expect(counter.total).toHaveText(money(totalMinor));

    const before = printer.printed.length;
    await keyboard.press('F9');
    await keyboard.press('F3');
    const card = counter.payment.getByRole('form', { name: say('Card') });
    await expect(card.getByLabel(say('Last 4 digits'))).toBeFocused();
    await keyboard.type('4242', HAND);
    await keyboard.press('Tab');
    await keyboard.type('A1B2', HAND);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await expect(card.getByLabel(say('Charged to the card'))).toBeFocused();
    await keyboard.press('Control+a');
    await keyboard.type(tendersFor(totalMinor).card, HAND);
    await keyboard.press('Enter');
    await keyboard.press('F2');
    await expect(counter.payment.getByLabel(say('Given by the client'))).toBeFocused();
    await keyboard.press('Control+a');
    await keyboard.type(tendersFor(totalMinor).given, HAND);
    await keyboard.press('Enter');
    await expect(counter.change).toHaveText(money(700));
    await expectReceipt(sale, before, 700);
    await expect(counter.nextSale).toBeEnabled();
    await keyboard.press('Enter');
    await counter.ready();
    await expect(counter.lines).toHaveCount(0);
    await expectSound(page);
    await printer.close();
  });
}
