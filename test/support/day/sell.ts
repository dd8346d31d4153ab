import { expect, type Page } from '@playwright/test';
import { checkoutPage } from '../pages/checkout-page';
import type { Part, Sale } from './the-day';

/** Sells on screen, by keyboard, as often as the day says. */
export async function sell(page: Page, sales: readonly Sale[]): Promise<void> {
  for (const sale of sales) {
    for (let time = 0; time < sale.times; time += 1) await sellOnce(page, sale, time);
  }
}

async function sellOnce(page: Page, { items, parts, change }: Sale, time: number): Promise<void> {
  const counter = checkoutPage(page);
  for (const item of items) await counter.sell(item);
  await page.keyboard.press('F9');
  for (const part of parts) await putDown(page, part, time);
  await expect(counter.nextSale).toBeEnabled();
  if (change !== undefined) await expect(counter.change).toHaveText(change);
  await page.keyboard.press('F2');
  await counter.ready();
}

async function putDown(page: Page, part: Part, time: number): Promise<void> {
  const { payment } = checkoutPage(page);
  if ('cash' in part) {
    await page.keyboard.press('F2');
    const given = payment.getByLabel('Given by the client');
    await given.fill(part.cash);
    await given.press('Enter');
    return;
  }
  if ('check' in part) {
    await page.keyboard.press('F4');
    if (part.amount !== undefined)
      await payment.getByLabel('Amount of the check').fill(part.amount);
    await payment.getByLabel('Check number').fill(`${part.check}${time}`);
    await payment.getByLabel('Bank').fill('First Bank');
    await payment.getByLabel('Name on the check').fill('June Holloway');
  } else if ('card' in part) {
    await page.keyboard.press('F3');
    if (part.amount !== undefined)
      await payment.getByLabel('Charged to the card').fill(part.amount);
    await payment.getByText(part.card, { exact: true }).click();
    await payment.getByLabel('Last 4 digits').fill('4242');
  } else if ('lender' in part) {
    await page.keyboard.press('F6');
    await payment.getByLabel('Approval code').fill('0B7F21');
  } else {
    await page.keyboard.press('F7');
    if (part.amount !== undefined) {
      await payment.getByLabel('Amount of the certificate').fill(part.amount);
    }
    await payment.getByLabel('Number of the certificate').fill(`${part.certificate}${time}`);
  }
  await page.keyboard.press('Enter');
}
