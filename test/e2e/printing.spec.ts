import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { ask, LEASH, MANAGER, signIn } from '../support/counter';
import { gather } from '../support/escpos-decoder';
import { checkoutPage } from '../support/pages/checkout-page';
import { framePage } from '../support/pages/frame-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test as base, type TillApp } from '../support/till-app';

interface Fixtures {
  /** The demo hospital with its manager at the counter and `printer` beside it. */
  readonly startPrinting: () => Promise<TillApp>;
}

const test = base.extend<Fixtures>({
  startPrinting: async ({ startDemo, printer }, use) => {
    await use(async () => {
      const till = await startDemo();
      const { page } = till;
      const { port } = printer;
      await signInPage(page).search.waitFor();
      await signIn(page, MANAGER);
      await ask(page, 'settings.saveTill', {
        changes: {
          printer: { transport: 'tcp', host: '127.0.0.1', port, paperMm: 80, drawerPin: 2 },
        },
      });
      await page.reload();
      await checkoutPage(page).ready();
      return till;
    });
  },
});

/** Sells a leash for exact cash and waits for the change; answers how long the payment took. */
async function sellLeash(page: Page): Promise<number> {
  const counter = checkoutPage(page);
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await expect(counter.payment.getByLabel('Given by the client')).toBeFocused();
  const startMs = performance.now();
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText('$0.00');
  return performance.now() - startMs;
}

/** How the jobs of `kind` stand, in the order of the printing screen. */
async function statesOf(page: Page, kind: string): Promise<string[]> {
  const jobs = await ask(page, 'printing.jobs', {});
  return jobs.filter((job) => job.kind === kind).map(({ state }) => state);
}

/** Waits until no job is left to do, then tells what is on paper. */
async function paperOnceDone(page: Page, printer: VirtualPrinter) {
  await expect(async () => {
    expect((await ask(page, 'till.bar', {})).pendingJobs).toBe(0);
  }).toPass();
  const { lines, pulses, cuts } = gather(printer.marks);
  return { text: lines.map(({ text }) => text.trim()), pulses, cuts };
}

function countOf(texts: readonly string[], words: string): number {
  return texts.filter((text) => text.includes(words)).length;
}

/** The row of the only job of this kind on the printing screen. */
function jobRow(page: Page, what: string) {
  return page.getByRole('row').filter({ hasText: what });
}

test('paper that is out holds up the receipt, not the sale', async ({ startPrinting, printer }) => {
  const { page } = await startPrinting();
  await printer.setMode('paper-out');
  await sellLeash(page);
  await expect(checkoutPage(page).paid).toContainText('Printer: out of paper');
  await expect(checkoutPage(page).paid).toContainText('The receipt waits; the sale is safe.');
  await expect(framePage(page).bar).toContainText('Printer: out of paper');
  await expect(framePage(page).bar).toContainText('1 waiting');
  await printer.setMode('ok');
  await expect(checkoutPage(page).paid).toContainText('The receipt is printed.');
  await expect(framePage(page).bar).toContainText('Printer ready');
  const paper = await paperOnceDone(page, printer);
  expect(paper.cuts).toBe(1);
  expect(countOf(paper.text, 'TOTAL')).toBe(1);
});

test('a dead printer costs no second, and the drawer never opens later', async ({
  startPrinting,
  printer,
}) => {
  const { page } = await startPrinting();
  await printer.setMode('dead');
  expect(await sellLeash(page)).toBeLessThan(1000);
  const { paid } = checkoutPage(page);
  await expect(paid).toContainText('Printer: off or not reachable');
  await expect(paid).toContainText('If the drawer stays shut, use its key.');
  await framePage(page).goTo('Printing');
  await expect(jobRow(page, 'Receipt')).toContainText('Waits for the printer');
  await expect(jobRow(page, 'Drawer')).toContainText('Failed');
  await printer.setMode('ok');
  await expect(jobRow(page, 'Receipt')).toContainText('Printed');
  await expect(framePage(page).bar).toContainText('Printer ready');
  const paper = await paperOnceDone(page, printer);
  expect(paper).toMatchObject({ cuts: 1, pulses: [] });
  expect(countOf(paper.text, 'TOTAL')).toBe(1);
  expect(await statesOf(page, 'drawer-kick')).toEqual(['failed']);
});

test('a printer that dies in a receipt leaves the word to the cashier', async ({
  startPrinting,
  printer,
}) => {
  const { page } = await startPrinting();
  printer.turnAfter(400, 'dead');
  await sellLeash(page);
  await expect(checkoutPage(page).paid).toContainText('did the receipt come out?');
  await expect(framePage(page).bar).toContainText('1 to check');
  await printer.setMode('ok');
  await framePage(page).goTo('Printing');
  const row = jobRow(page, 'Receipt').filter({ hasText: 'Nobody knows' });
  await row.getByRole('button', { name: 'Print again' }).click();
  await expect(row).toHaveCount(0);
  const paper = await paperOnceDone(page, printer);
  expect(countOf(paper.text, 'COPY 1')).toBe(1);
  expect(paper).toMatchObject({ cuts: 1, pulses: [{ m: 0 }] });
  expect(await statesOf(page, 'receipt')).toEqual(['printed', 'dropped']);

  await framePage(page).goTo('Checkout');
  await checkoutPage(page).nextSale.click();
  printer.turnAfter(400, 'dead');
  await sellLeash(page);
  await expect(framePage(page).bar).toContainText('1 to check');
  await framePage(page).goTo('Printing');
  await row.getByRole('button', { name: 'It came out' }).click();
  await expect(row).toHaveCount(0);
  await expect(framePage(page).bar).not.toContainText('to check');
  expect(await statesOf(page, 'receipt')).toEqual(['printed', 'printed', 'dropped']);
});

test('a receipt that waits outlives a restart; the drawer stays shut', async ({
  startPrinting,
  startApp,
  printer,
}) => {
  const { page, app } = await startPrinting();
  await printer.setMode('dead');
  await sellLeash(page);
  await expect(checkoutPage(page).paid).toContainText('the sale is safe');
  await app.close();
  await printer.setMode('ok');
  const again = await startApp();
  await printer.until(({ marks }) => marks.some(({ kind }) => kind === 'cut'));
  await signInPage(again.page).search.waitFor();
  await signIn(again.page, MANAGER);
  const paper = await paperOnceDone(again.page, printer);
  expect(paper).toMatchObject({ cuts: 1, pulses: [] });
  expect(countOf(paper.text, 'TOTAL')).toBe(1);
  expect(countOf(paper.text, 'COPY')).toBe(0);
  expect(await statesOf(again.page, 'receipt')).toEqual(['printed']);
});

test('copies are numbered, and the receipt is kept as PDF', async ({
  startPrinting,
  dataFolder,
  printer,
}) => {
  const { page } = await startPrinting();
  await sellLeash(page);
  await framePage(page).goTo('Receipts');
  for (const copyNumber of [1, 2]) {
    await page.getByRole('button', { name: 'Print a copy' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'The client asked for it' }).click();
    await dialog.getByRole('button', { name: 'Print the copy' }).click();
    await expect(page.getByText(`Copy ${copyNumber} of receipt`)).toBeVisible();
  }
  await expect(page.getByText('2 copies printed')).toBeVisible();
  const paper = await paperOnceDone(page, printer);
  expect([countOf(paper.text, 'COPY 1'), countOf(paper.text, 'COPY 2')]).toEqual([1, 1]);
  expect(paper).toMatchObject({ cuts: 3, pulses: [{ m: 0 }] });

  const shown = page.frameLocator('iframe[title^="Receipt A-"]').locator('body');
  const [total = ''] = paper.text.filter((text) => text.startsWith('TOTAL'));
  await expect(shown).toContainText(total.replace('TOTAL', '').trim());
  await expect(shown).not.toContainText('COPY');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
  const papers = join(dataFolder, 'papers');
  const [file = ''] = readdirSync(papers);
  const pdf = readFileSync(join(papers, file));
  expect(pdf.toString('latin1', 0, 4)).toBe('%PDF');
  expect(pdf.length).toBeGreaterThan(2048);
});

test('the test page and the X report come out on paper', async ({ startPrinting, printer }) => {
  const { page } = await startPrinting();
  await framePage(page).goTo('Printing');
  await page.getByRole('button', { name: 'Print a test page' }).click();
  await expect(jobRow(page, 'Test page')).toContainText('Printed');
  await framePage(page).goTo('Shift');
  await shiftPage(page).xReport.click();
  await page.getByRole('button', { name: 'Print the X report' }).click();
  await expect(page.getByText('on its way to the printer')).toBeVisible();
  const paper = await paperOnceDone(page, printer);
  expect(paper).toMatchObject({ cuts: 2, pulses: [] });
  expect(countOf(paper.text, 'TEST PAGE')).toBe(1);
  expect(countOf(paper.text, 'X REPORT')).toBe(1);
});
