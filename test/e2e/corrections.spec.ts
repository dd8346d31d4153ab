import { expect, type Page } from '@playwright/test';
import { CASHIER, LEASH, MANAGER, startCounter } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { checkoutPage } from '../support/pages/checkout-page';
import { framePage } from '../support/pages/frame-page';
import { receiptsPage } from '../support/pages/receipts-page';
import { test } from '../support/till-app';

/** Sells a leash for cash, exactly. */
async function sellForCash(page: Page): Promise<void> {
  const counter = checkoutPage(page);
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await counter.nextSale.click();
  await counter.ready();
}

test('cash that was a card, a payment that never was, and a line that comes back', async ({
  startApp,
}) => {
  test.setTimeout(60_000);
  const { page, app } = await startCounter(startApp, MANAGER);
  await fitWindows({ app });
  for (let sale = 0; sale < 3; sale += 1) await sellForCash(page);
  await framePage(page).goTo('Receipts');
  const receipts = receiptsPage(page);
  const latest = receipts.rows.first();
  const second = receipts.rows.nth(1);
  const third = receipts.rows.nth(2);

  await receipts.anotherWay.click();
  await expect(receipts.dialog.getByLabel('Last 4 digits')).toBeFocused();
  // Everything that is missing is said, the first of it has the focus, and the foot is in sight.
  await receipts.dialog.getByText('Check', { exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(receipts.dialog).toContainText('a reason is needed');
  await expect(receipts.dialog.getByLabel('Check number')).toBeFocused();
  const changeIt = receipts.dialog.getByRole('button', { name: 'Change how it was paid' });
  await expect(changeIt).toBeInViewport({ ratio: 1 });
  await receipts.dialog.getByText('Card', { exact: true }).click();
  const due = await latest.locator('.money-text').first().textContent();
  await expect(receipts.dialog.getByLabel('It has to be for')).toHaveText(due ?? '');
  await receipts.dialog.getByLabel('Last 4 digits').fill('4242');
  await receipts.dialog.getByRole('button', { name: 'The wrong key' }).click();
  await changeIt.click();
  await expect(latest).toContainText('Visa 4242');
  await expect(latest).toContainText('Paid another way');
  await expect(receipts.main.getByText('Entered first as Cash')).toBeVisible();

  await second.getByRole('button').click();
  await receipts.voidIt.click();
  await page.keyboard.type('Rang it up twice');
  await page.keyboard.press('Enter');
  await expect(second).toContainText('Voided');
  await expect(receipts.main.getByText(/Voided .*: Rang it up twice/)).toBeVisible();
  await expect(receipts.refund).toBeHidden();

  await third.getByRole('button').click();
  await receipts.refund.click();
  const quantity = receipts.dialog.getByLabel(/^How many of/);
  await expect(quantity).toBeFocused();
  await page.keyboard.type('2');
  await expect(receipts.dialog).toContainText('Only 1 left');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1');
  await expect(receipts.dialog.getByLabel('Goes back to the client')).toHaveText(due ?? '');
  await receipts.dialog.getByLabel('Reason').fill('The dog chewed through it');
  await page.keyboard.press('Enter');
  await expect(receipts.dialog).toBeHidden();
  await expect(third).toContainText('paid back');
  await expect(receipts.refund).toBeDisabled();
});

test('a cashier refunds a line to the card with a second PIN, once', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp, CASHIER);
  await counter.sell(LEASH.words);
  await page.keyboard.press('F9');
  await page.keyboard.press('F3');
  await counter.payment.getByLabel('Last 4 digits').fill('4242');
  await page.keyboard.press('Enter');
  await expect(counter.nextSale).toBeEnabled();
  await framePage(page).goTo('Receipts');
  const receipts = receiptsPage(page);
  await receipts.refund.click();
  await receipts.dialog.getByRole('button', { name: `All of ${LEASH.name}` }).click();
  // Back to the card it came from, and none of it in cash.
  const back = await receipts.dialog.getByLabel('Goes back to the client').textContent();
  const byCard = receipts.dialog.getByLabel('Back by Visa 4242', { exact: true });
  expect(back).toBe(`$${await byCard.inputValue()}`);
  await expect(receipts.dialog.getByLabel('Back by Cash')).toHaveValue('0.00');
  await expect(receipts.dialog).toContainText(/At most \$\S+ can go back that way/);
  await receipts.dialog.getByLabel('Approval code').fill('R7K2');
  await receipts.dialog.getByLabel('Reason').fill('Too short');
  await page.keyboard.press('Enter');
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await expect(approval).toContainText('Pay money back');
  await page.keyboard.press('Escape');
  await expect(approval).toBeHidden();
  await expect(receipts.dialog.getByLabel('Reason')).toHaveValue('Too short');
  await page.keyboard.press('Control+Enter');
  await approval.getByRole('radio', { name: MANAGER.name }).click();
  await page.getByLabel(`PIN of ${MANAGER.name}`).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(approval).toBeHidden();
  await expect(receipts.rows.first()).toContainText('paid back');
  await expect(page.getByRole('status').filter({ hasText: 'paid back: refund' })).toHaveCount(1);
});
