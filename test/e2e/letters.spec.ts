import { expect, type Page } from '@playwright/test';
import { minor } from '@shared/domain/money/money';
import { formatMinor } from '@shared/domain/money/money-text';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { v7 } from 'uuid';
import { expectAccessibleInBothThemes } from '../support/axe';
import { ask, MANAGER } from '../support/counter';
import { framePage } from '../support/pages/frame-page';
import { letterDialog } from '../support/pages/letter-dialog';
import { receiptsPage } from '../support/pages/receipts-page';
import { signInPage } from '../support/pages/sign-in-page';
import { sheetsOfPdf } from '../support/read-pdf';
import { test } from '../support/till-app';

// One dot, which is enough to be a picture.
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('a manager sets how letters look and how debts are handled', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await framePage(page).goTo('Settings');
  await page.getByRole('tab', { name: 'Letters' }).click();
  const panel = page.getByRole('tabpanel');
  const picture = panel.locator('input[type=file]');
  const file = { name: 'logo.png', mimeType: 'image/png' };
  await picture.setInputFiles({ ...file, buffer: Buffer.from('<svg/>') });
  await expect(panel.getByRole('alert')).toContainText('no PNG or JPEG');
  await picture.setInputFiles({ ...file, buffer: Buffer.from(PNG, 'base64') });
  await expect(panel.getByRole('img', { name: 'Logo of the hospital' })).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await panel.getByLabel('A4, 210 × 297 mm').check();
  const saved = page.getByRole('status').filter({ hasText: 'Saved.' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await saved.hover();
  await expectAccessibleInBothThemes(page);
  await saved.getByRole('button', { name: 'Close' }).click();
  await expect(saved).toHaveCount(0);

  await page.getByRole('tab', { name: 'What clients owe' }).click();
  await panel.getByLabel('A percentage of what is late').check();
  await panel.getByLabel('Days of grace').fill('400');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('0 to 365 days')).toBeVisible();
  await expect(panel.getByText('Type a percentage; 0 for none')).toBeVisible();
  await panel.getByLabel('Days of grace').fill('5');
  await panel.getByLabel('Percentage of the late fee').fill('1.5');
  await page.keyboard.press('Enter');
  await expect(saved).toBeVisible();
  const settings = await ask(page, 'till.settings', {});
  const logo = `data:image/png;base64,${PNG}`;
  expect(settings).toMatchObject({
    hospital: { logo, pageSize: 'a4' },
    receivablesRules: { graceDays: 5, lateFee: { kind: 'percent', ratePpm: 15_000 } },
  });
  await expectAccessibleInBothThemes(page);
});

test('letters are on the screen and as PDF what was sold and taken back', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  const sold = await sellMuch(page);
  const creditNoteId = await takeBack(page, sold);

  await framePage(page).goTo('Receipts');
  await receiptsPage(page).rows.first().getByRole('button').click();
  await page.getByRole('button', { name: 'Invoice as a letter' }).click();
  const { dialog, paper, sheet, asOnPaper } = letterDialog(page);
  await expect(paper.getByText('In your favor')).toBeHidden();
  await expect(paper.getByText(dollars(sold.totalMinor)).first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  const wide = await sheet.boundingBox();
  await asOnPaper.click();
  await expect.poll(async () => (await sheet.boundingBox())?.width).toBe(816);
  expect(wide?.width).toBeGreaterThan(816);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Saved as .*\.pdf/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const copy = await saved(page, 'invoice', sold.invoiceId, 1);
  expect(copy.length).toBeGreaterThan(1);
  for (const [index, { words, widthMm, heightMm }] of copy.entries()) {
    expect([widthMm, heightMm]).toEqual([216, 279]);
    expect(words).toContain(`Page ${index + 1} of ${copy.length}`);
    // The head of the table is said again on each sheet that has rows.
    if (words.includes(sold.name)) expect(words).toContain('Description');
  }
  const words = copy.map((each) => each.words).join('\n');
  expect(words).toContain('COPY 1');
  const amounts = amountsIn(words);
  // Price and amount of each line, and the line that was taken back, with its refund.
  const ofLines = amounts.filter((amount) => amount === dollars(sold.lineMinor));
  expect(ofLines).toHaveLength(2 * LINES + 2);
  expect(amounts).toContain(dollars(sold.totalMinor));

  await ask(page, 'settings.saveHospital', { changes: { pageSize: 'a4' } });
  const [note] = await saved(page, 'credit-note', creditNoteId, 0);
  expect([note?.widthMm, note?.heightMm]).toEqual([210, 297]);
  expect(note?.words).toContain('Page 1 of 1');
  expect(amountsIn(note?.words ?? '')).toContain(dollars(sold.lineMinor));
});

const LINES = 50;

/** Sells one thing very often: more lines than a sheet has room for. */
async function sellMuch(page: Page) {
  const [product] = await ask(page, 'products.search', { text: 'exam', limit: 1 });
  if (product === undefined) throw new Error('the demo has examinations');
  const invoiceId = v7() as Ids.InvoiceId;
  await ask(page, 'invoices.open', { invoiceId, clientId: null });
  const lines = Array.from({ length: LINES }, () => ({
    lineId: v7() as Ids.LineId,
    productId: product.productId,
    ...{ quantityMilli: ONE_UNIT, patientId: null, performedBy: null },
  }));
  const { totals } = await ask(page, 'invoices.addLines', { invoiceId, lines });
  const { totalMinor } = totals;
  const slip = { brand: 'Visa', last4: '4242', approvalCode: '123456' };
  const detail = { kind: 'card' as const, amountMinor: totalMinor, ...slip };
  const paymentId = v7() as Ids.PaymentId;
  const tenders = [{ tenderId: v7() as Ids.TenderId, detail }];
  await ask(page, 'payments.commit', {
    paymentId,
    invoiceId,
    expectedTotalMinor: totalMinor,
    tenders,
  });
  const lineId = lines[0]?.lineId ?? (v7() as Ids.LineId);
  const lineMinor = minor(totalMinor / LINES);
  return { invoiceId, paymentId, lineId, totalMinor, lineMinor, name: product.name };
}

async function takeBack(page: Page, sold: Awaited<ReturnType<typeof sellMuch>>) {
  const creditNoteId = v7() as Ids.CreditNoteId;
  await ask(page, 'refunds.pay', {
    ...{ creditNoteId, paymentId: sold.paymentId },
    lines: [{ lineId: sold.lineId, quantityMilli: ONE_UNIT, returnedTo: 'nothing-to-return' }],
    parts: [
      {
        refundId: v7(),
        tender: { kind: 'card', brand: 'Visa', last4: '4242', approvalCode: '' },
        amountMinor: null,
      },
    ],
    ...{ reason: 'Not needed', approval: null },
  });
  return creditNoteId;
}

async function saved(
  page: Page,
  kind: 'invoice' | 'credit-note',
  id: string,
  expectedCopy: number,
) {
  const { savedAs, copyNumber } = await ask(page, 'documents.savePdf', { document: { kind, id } });
  expect(copyNumber).toBe(expectedCopy);
  return sheetsOfPdf(savedAs);
}

function amountsIn(text: string): string[] {
  return text.match(/\$[\d,]+\.\d\d/g) ?? [];
}

function dollars(amountMinor: Parameters<typeof formatMinor>[0]): string {
  return formatMinor(amountMinor, { currency: 'USD', locale: 'en-US' });
}
