import { expect, type Page } from '@playwright/test';
import type { InvoiceId, LineId, PaymentId } from '@shared/lib/ids';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { v7 } from 'uuid';
import { expectAccessibleInBothThemes } from '../support/axe';
import { ask, LEASH, MANAGER, signIn } from '../support/counter';
import { accountsPage } from '../support/pages/accounts-page';
import { framePage } from '../support/pages/frame-page';
import { test } from '../support/till-app';

/** Sells a leash to the first client of that name and takes the payment back: it is owed. */
async function owe(page: Page, name: string): Promise<void> {
  const [hit] = await ask(page, 'clients.search', { text: name, limit: 1 });
  const [leash] = await ask(page, 'products.search', { text: LEASH.words, limit: 1 });
  if (hit === undefined || leash === undefined) throw new Error('the demo has both');
  const invoiceId = v7() as InvoiceId;
  await ask(page, 'invoices.open', { invoiceId, clientId: hit.clientId });
  const line = { lineId: v7() as LineId, productId: leash.productId, patientId: null };
  const { totals } = await ask(page, 'invoices.addLines', {
    invoiceId,
    lines: [{ ...line, quantityMilli: quantityMilli(10_000), performedBy: null }],
  });
  const paymentId = v7() as PaymentId;
  const detail = { kind: 'cash', tenderedMinor: totals.totalMinor } as const;
  await ask(page, 'payments.commit', {
    ...{ paymentId, invoiceId, expectedTotalMinor: totals.totalMinor },
    tenders: [{ tenderId: v7(), detail }],
  });
  await ask(page, 'payments.void', { paymentId, reason: 'Forgot the purse', approval: null });
}

test('a client pays part of what is owed, the rest waits and is given up', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  await signIn(page, MANAGER);
  await owe(page, 'holloway');
  await page.reload();
  await framePage(page).heading.waitFor();
  await page.keyboard.press('Alt+A');
  const accounts = accountsPage(page);
  await expect(accounts.find).toBeFocused();
  await page.keyboard.type('holloway');
  await expect(accounts.found.first()).toContainText('Holloway');
  await page.keyboard.press('Enter');
  await expect(accounts.owed.getByRole('listitem')).toHaveCount(1);
  await expectAccessibleInBothThemes(page);

  await page.keyboard.press('Control+Enter');
  await accounts.dialog.getByLabel('Amount').fill('100');
  await accounts.dialog.getByText('Card', { exact: true }).click();
  await accounts.dialog.getByLabel('Paid in this way').fill('40');
  await accounts.dialog.getByLabel('Last 4 digits').fill('4242');
  await page.keyboard.press('Enter');
  await expect(accounts.putDown).toContainText('Visa 4242');
  await expect(accounts.dialog.getByLabel('Cash put down')).toHaveValue('60.00');
  await page.keyboard.type('80');
  await expect(accounts.outcome).toHaveText('Change $20.00');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give $20.00 back')).toBeVisible();
  await expect(accounts.entries.nth(1)).toContainText('Payment');
  await expect(accounts.entries.nth(1)).toContainText('-$100.00');
  await accounts.entries.nth(1).getByRole('button').click();
  await expect(accounts.dialog.frameLocator('iframe').locator('body')).toContainText('100.00');
  await page.keyboard.press('Escape');

  await accounts.owed.getByRole('button', { name: 'on account' }).click();
  await expect(accounts.dialog).toContainText('this takes a manager');
  await accounts.dialog.getByRole('button', { name: 'Known for years' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(accounts.owed).toContainText('may wait until');
  await accounts.owed.getByRole('button', { name: 'Credit note' }).click();
  await accounts.dialog.getByLabel(/come back/).fill('1');
  await accounts.dialog.getByRole('button', { name: 'It was not done' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/credited: credit note/)).toBeVisible();
  await accounts.owed.getByRole('button', { name: 'Write off' }).click();
  await accounts.dialog.getByRole('button', { name: 'Too small to ask for' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(accounts.account.page().getByText('Nothing is owed.')).toBeVisible();
  await expect(accounts.sums).toContainText('$0.00');

  await page.keyboard.press('Control+Enter');
  await accounts.dialog.getByLabel('Amount').fill('20');
  await page.keyboard.press('Enter');
  await accounts.account.getByRole('button', { name: 'Pay out credit' }).click();
  await accounts.dialog.getByRole('button', { name: 'Moves away' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('$20.00 paid out')).toBeVisible();

  await accounts.account.getByRole('button', { name: 'Statement' }).click();
  await expect(page.getByText(/Saved as .*statement-/)).toBeVisible();
});

test('what everybody owes is aged, and statements are written for them', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signIn(page, MANAGER);
  await owe(page, 'holloway');
  await page.reload();
  await framePage(page).goTo('Accounts');
  const accounts = accountsPage(page);
  await page.getByRole('tab', { name: 'Receivables' }).click();
  await expect(accounts.aging.getByRole('row')).toHaveCount(3);
  await expect(accounts.aging).toContainText('Holloway');
  await expect(accounts.overdue).toContainText('Nobody is late.');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'See what they come to' }).click();
  await expect(page.getByText('There is nothing to charge.')).toBeVisible();
  await accounts.statements.getByRole('button', { name: 'Write the statements' }).click();
  await expect(accounts.statements).toContainText('1 statement is written.');
  await accounts.aging.getByRole('button', { name: 'Holloway' }).click();
  await expect(accounts.owed.getByRole('listitem')).toHaveCount(1);

  await page.keyboard.press('Escape');
  await accounts.find.fill('McAllister-Reed');
  await expect(accounts.found.first()).toContainText('McAllister-Reed');
  await page.keyboard.press('Enter');
  await expect(accounts.main.getByText('Nothing is owed.')).toBeVisible();
  await accounts.main.getByRole('button', { name: /^A check came back/ }).click();
  await expect(accounts.dialog.getByLabel('Which check')).toContainText('3069');
  await expect(accounts.dialog.getByLabel(/^The fee/)).toBeChecked();
  await accounts.dialog.getByRole('button', { name: 'No funds' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('is owed again.')).toBeVisible();
  await expect(accounts.owed.getByRole('listitem')).toHaveCount(2);
  await expect(accounts.owed).toContainText('$25.00');
  await expect(accounts.account).toContainText('The bank did not pay a check of this client.');
});
