import { expect, type Page } from '@playwright/test';
import type * as Ids from '@shared/lib/ids';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import { v7 } from 'uuid';
import { expectAccessibleInBothThemes as look } from '../support/axe';
import { ask, CASHIER, LEASH, MANAGER, signIn } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { arrangementsPage } from '../support/pages/arrangements-page';
import { letterDialog } from '../support/pages/letter-dialog';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

/** An invoice of a client over a leash and more, final and not paid, of which 1.00 is disputed. */
async function owe(page: Page): Promise<string> {
  const [client] = await ask(page, 'clients.search', { text: 'ho', limit: 1 });
  const product = await ask(page, 'products.scan', { barcode: LEASH.code });
  const invoiceId = v7() as Ids.InvoiceId;
  await ask(page, 'invoices.open', { invoiceId, clientId: client?.clientId ?? null });
  const line = { productId: product.productId, patientId: null, performedBy: null };
  const lines = [1, 2, 3].map(() => ({
    ...line,
    lineId: v7() as Ids.LineId,
    quantityMilli: ONE_UNIT,
  }));
  const { totals } = await ask(page, 'invoices.addLines', { invoiceId, lines });
  const { totalMinor } = totals;
  await ask(page, 'invoices.finalize', { invoiceId, expectedTotalMinor: totalMinor });
  const { invoiceNumber } = await ask(page, 'disputes.open', {
    ...{ disputeId: v7(), invoiceId, lineIds: [], amountMinor: minor(100) },
    ...{ reason: 'It was cheaper before', reviewOn: null, reviewer: null },
  });
  return invoiceNumber;
}

/** Looks at the letter that the button is for, and keeps it as PDF. */
async function keepLetter(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const { dialog, paper, save } = letterDialog(page);
  await expect(paper.locator('body')).not.toBeEmpty();
  await save.click();
  const saved = page.getByRole('status').filter({ hasText: /Saved as .*\.pdf/ });
  await expect(saved).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await saved.getByRole('button', { name: 'Close' }).click();
  await expect(saved).toHaveCount(0);
}

test('a client pays in instalments, and a dispute is reduced', async ({ startDemo }) => {
  test.setTimeout(80_000);
  const till = await startDemo();
  const { page } = till;
  await fitWindows(till);
  const desk = arrangementsPage(page);
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  const number = await owe(page);
  await signIn(page, CASHIER);
  await page.keyboard.press('Alt+R');
  await expect(desk.looked).toBeFocused();
  await expect(desk.dispute).toContainText('It was cheaper before');
  await desk.dispute.getByRole('button', { name: `Go to invoice ${number}` }).click();
  await expect(desk.owed).toContainText('Set aside');
  await look(page);

  await page.keyboard.press('F7');
  await expect(page.getByLabel('Set aside', { exact: true })).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(page.getByLabel('Credit asked for')).toBeFocused();
  await page.keyboard.type('400');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F4');
  await expect(page.getByLabel('Put off')).toBeFocused();
  await expect(desk.payments).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Payments' }).fill('2');
  await expect(desk.payments).toHaveCount(2);
  const first = page.getByLabel('Amount of payment 1');
  const proposed = await first.inputValue();
  await first.fill('0.01');
  await expect(page.getByRole('alert')).toContainText('away from what is put off');
  await first.fill(proposed);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F4');
  await expect(desk.payments).toHaveCount(2);
  await page.getByRole('button', { name: 'Sign on the screen instead' }).click();
  await desk.signature.hover();
  await page.mouse.down();
  await page.mouse.move(700, 500, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('Waits for wages');
  await look(page);
  await page.keyboard.press('Control+Enter');
  await desk.dialog.getByRole('radio', { name: MANAGER.name }).click();
  await page.getByLabel(`PIN of ${MANAGER.name}`).fill(MANAGER.pin);
  await page.keyboard.press('Enter');

  await expect(desk.mayLeave).toBeVisible();
  await expect(desk.dueNow).toHaveText('$0.00');
  await expect(desk.agreed).toContainText('Waits for wages');
  const [plan] = await ask(page, 'plans.list', { clientId: null, state: 'open' });
  expect(plan).toMatchObject({ approvedByName: MANAGER.name, state: 'running' });
  expect(plan?.signature?.strokes).toHaveLength(1);
  await look(page);
  await page.keyboard.press('Control+Enter');
  const paper = page.frameLocator('[role="dialog"] iframe').locator('body');
  await expect(paper).toContainText(plan?.number ?? 'the note');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(page.getByLabel('Credit asked for')).toHaveValue('400.00');
  await page.keyboard.press('Control+Enter');
  await expect(desk.agreed).toContainText('Credit application');

  await signIn(page, MANAGER);
  await page.getByRole('button', { name: 'All arrangements' }).click();
  await keepLetter(page, 'Letter to the client');
  await page.keyboard.press('Control+Enter');
  await desk.dialog.getByText('A part need not be paid').click();
  await desk.dialog.getByLabel('Need not be paid', { exact: true }).fill('0.40');
  await desk.dialog.getByRole('button', { name: 'Goodwill' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(desk.dispute).toContainText('A part need not be paid');
  await expect(desk.dispute).toContainText('Credit note');
  await desk.tab('Promissory notes').click();
  await expect(desk.note).toContainText('In time');
  await expect(desk.looked).toBeFocused();
  await keepLetter(page, 'Note as a letter');
  await desk.tab('Credit applications').click();
  await page.keyboard.press('Control+Enter');
  await desk.dialog.getByRole('button', { name: 'Pays on time' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(desk.main).toContainText('Approved');
});
