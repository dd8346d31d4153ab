import { expect, type Page } from '@playwright/test';
import { framePage } from '../pages/frame-page';
import { receiptsPage } from '../pages/receipts-page';
import { shiftPage } from '../pages/shift-page';
import { signInPage } from '../pages/sign-in-page';

export const NORA = { number: '1', pin: '730518', name: 'Nora Quist' };
export const ANA = { number: '11', pin: '482915', name: 'Ana Reyes' };
export const BEN = { number: '12', pin: '615093', name: 'Ben Okafor' };

/** So many of each piece, typed into the table that is open. */
export async function count(page: Page, pieces: Readonly<Record<string, number>>): Promise<void> {
  for (const [piece, howMany] of Object.entries(pieces)) {
    await shiftPage(page).count(piece).fill(String(howMany));
  }
}

/** Counts 150.00 into the drawer. */
export async function openWithFloat(page: Page): Promise<void> {
  await framePage(page).goTo('Shift');
  await count(page, { '$20.00': 4, '$10.00': 4, '$5.00': 4, '$1.00': 10 });
  await expect(shiftPage(page).total).toHaveText('$150.00');
  await page.keyboard.press('Control+Enter');
  await expect(framePage(page).bar).toContainText('Shift open since');
}

export async function moveCash(
  page: Page,
  kind: string,
  amount: string,
  reason: string,
): Promise<void> {
  await framePage(page).goTo('Shift');
  await page.getByRole('button', { name: kind, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: kind });
  await dialog.getByLabel('Amount').fill(amount);
  await dialog.getByLabel('Reason').fill(reason);
  await page.keyboard.press('Enter');
  await expect(shiftPage(page).movements.getByText(reason)).toBeVisible();
}

export async function openDrawerWithoutSale(page: Page): Promise<void> {
  await shiftPage(page).openDrawer.click();
  await page.getByRole('button', { name: 'Make change' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the drawer' }).click();
  await approve(page);
  await expect(shiftPage(page).openDrawer).toBeFocused();
}

/** Ben takes the drawer with his own PIN, and signs in where Ana was. */
export async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand over the drawer' }).click();
  await page.getByRole('radio', { name: BEN.name }).click();
  await page.getByLabel(`PIN of ${BEN.name}`).fill(BEN.pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(`in the hands of ${BEN.name}`);
  await page.keyboard.press('Control+l');
  await signInPage(page).signIn(BEN.number, BEN.pin);
}

/** Everything of `line` comes back, and its money goes out the way it came. */
export async function refundLatest(page: Page, line: string, reason: string): Promise<void> {
  const { refund, dialog, rows } = await latest(page);
  await refund.click();
  await dialog.getByRole('button', { name: `All of ${line}` }).click();
  await dialog.getByLabel('Reason').fill(reason);
  await page.keyboard.press('Enter');
  await approve(page);
  await expect(rows.first()).toContainText('paid back');
}

export async function changeLatestToAmex(page: Page): Promise<void> {
  const { anotherWay, dialog, rows } = await latest(page);
  await anotherWay.click();
  await dialog.getByText('Card', { exact: true }).click();
  await dialog.getByText('Amex', { exact: true }).click();
  await dialog.getByLabel('Last 4 digits').fill('1005');
  await dialog.getByRole('button', { name: 'The wrong key' }).click();
  await dialog.getByRole('button', { name: 'Change how it was paid' }).click();
  await approve(page);
  await expect(rows.first()).toContainText('Amex 1005');
}

export async function voidLatest(page: Page): Promise<void> {
  const { voidIt, dialog, rows } = await latest(page);
  await voidIt.click();
  await dialog.getByLabel('Reason').fill('The wrong client');
  await page.keyboard.press('Enter');
  await approve(page);
  await expect(rows.first()).toContainText('Voided');
}

async function latest(page: Page) {
  await framePage(page).goTo('Receipts');
  const receipts = receiptsPage(page);
  await receipts.rows.first().getByRole('button').click();
  return receipts;
}

/** The manager says yes with her PIN. */
export async function approve(page: Page): Promise<void> {
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await approval.getByLabel(`PIN of ${NORA.name}`).fill(NORA.pin);
  await page.keyboard.press('Enter');
  await expect(approval).toBeHidden();
}
