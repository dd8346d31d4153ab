import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/axe';
import { ask, CASHIER, LEASH, MANAGER, startCounter } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { framePage } from '../support/pages/frame-page';
import { receiptsPage } from '../support/pages/receipts-page';
import { test } from '../support/till-app';

/** Sells two leashes to a client, 5.00 of it by card and the rest in cash. */
async function sellToClient(page: Page): Promise<void> {
  const [client] = await ask(page, 'clients.search', { text: 'watanabe', limit: 1 });
  const { productId } = await ask(page, 'products.scan', { barcode: LEASH.code });
  const invoiceId = randomUUID();
  await ask(page, 'invoices.open', { invoiceId, clientId: client?.clientId ?? null });
  const line = { productId, quantityMilli: 1000, patientId: null, performedBy: null };
  const lines = [randomUUID(), randomUUID()].map((lineId) => ({ ...line, lineId }));
  const { totals } = await ask(page, 'invoices.addLines', { invoiceId, lines });
  const slip = { brand: 'Visa', last4: '4242', approvalCode: '00771A' };
  await ask(page, 'payments.commit', {
    paymentId: randomUUID(),
    ...{ invoiceId, expectedTotalMinor: totals.totalMinor },
    tenders: [
      { tenderId: randomUUID(), detail: { kind: 'card', amountMinor: 500, ...slip } },
      {
        tenderId: randomUUID(),
        detail: { kind: 'cash', tenderedMinor: totals.totalMinor - 500 },
      },
    ],
  });
}

test('one leash goes back in two ways, the other is credited, and the note is seen', async ({
  startApp,
}) => {
  test.setTimeout(60_000);
  const { page, app } = await startCounter(startApp, MANAGER);
  await fitWindows({ app });
  await sellToClient(page);
  await framePage(page).goTo('Receipts');
  const receipts = receiptsPage(page);

  await receipts.refund.click();
  await page.keyboard.type('1');
  await receipts.dialog.getByRole('button', { name: 'Everything comes back' }).click();
  const second = receipts.dialog.getByLabel(/^How many of/).nth(1);
  await expect(second).toHaveValue('1');
  await second.fill('');
  const goes = receipts.dialog.getByRole('radiogroup', { name: `Where ${LEASH.name} goes` });
  await expect(goes.getByRole('radio', { name: 'Back to stock' })).toBeChecked();
  await goes.getByText('Discarded').click();
  // To the card as far as it paid, and the rest in cash: somebody wants more of it in cash.
  const byCard = receipts.dialog.getByLabel('Back by Visa 4242', { exact: true });
  const byCash = receipts.dialog.getByLabel('Back by Cash');
  await expect(byCard).toHaveValue('5.00');
  const rest = await byCash.inputValue();
  await byCard.fill('2.00');
  await expect(byCash).toHaveValue((Number(rest) + 3).toFixed(2));
  await byCash.fill('1.00');
  await expect(receipts.dialog.getByRole('alert')).toContainText('The parts have to come to');
  await expectAccessibleInBothThemes(page);
  await byCash.fill(rest);
  await byCard.fill('5.00');
  await receipts.dialog.getByLabel('Approval code').fill('R7K2');
  await receipts.dialog.getByLabel('Reason').fill('Chewed through');
  await page.keyboard.press('Control+Enter');
  await expect(receipts.dialog).toBeHidden();
  await expect(receipts.rows.first()).toContainText('paid back');
  await expect(receipts.creditNotes).toHaveCount(1);
  await expect(receipts.creditNotes.first()).toContainText('Chewed through');

  await receipts.credit.click();
  const all = receipts.dialog.getByRole('button', { name: `All of ${LEASH.name}` });
  await all.last().click();
  const stays = receipts.dialog.getByLabel('Stays as the client’s credit');
  await expect(stays).not.toHaveText('$0.00');
  await receipts.dialog.getByLabel('Reason').fill('Wrong length');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Control+Enter');
  await expect(receipts.dialog).toBeHidden();
  await expect(receipts.creditNotes).toHaveCount(2);
});

test('a cashier needs a second PIN to credit, and a walk-in is paid back instead', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp, CASHIER);
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await expect(counter.nextSale).toBeEnabled();
  await framePage(page).goTo('Receipts');
  const receipts = receiptsPage(page);
  await receipts.credit.click();
  await receipts.dialog.getByRole('button', { name: `All of ${LEASH.name}` }).click();
  await expect(receipts.dialog.getByRole('alert')).toContainText('needs a client');
  await page.keyboard.press('Escape');
  await sellToClient(page);
  await expect(receipts.rows.first()).toContainText('Visa 4242');
  await receipts.rows.first().getByRole('button').click();
  await receipts.credit.click();
  await receipts.dialog
    .getByRole('button', { name: `All of ${LEASH.name}` })
    .first()
    .click();
  await receipts.dialog.getByLabel('Reason').fill('Wrong length');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Approval needed' })).toContainText(
    'Issue a credit note',
  );
});
