import { expect, type Page } from '@playwright/test';
import { denominationsFor } from '@shared/domain/cash/denominations';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { addMinor, subtractMinor, type Minor } from '@shared/domain/money/money';
import { minorToDecimalText } from '@shared/domain/money/money-text';
import { ask, MANAGER } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { bankingPage } from '../support/pages/banking-page';
import { framePage } from '../support/pages/frame-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';
import { take } from './take';

test('a shift is closed and goes to the bank', async ({ startDemo }) => {
  const till = await startDemo();
  const { page } = till;
  await fitWindows(till);
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await countWithSwap(page);
  await take(page, 'close');

  const shift = shiftPage(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Why is there a difference?' }).fill('Wrong key');
  await page.keyboard.press('Enter');
  await expect(shift.step('Next float')).toBeVisible();
  await shift.goOnTo('Close the shift');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Z report/ })).toBeVisible();
  await expect(page.frameLocator('iframe').locator('.row').first()).toBeVisible();
  await expect(page.getByText('saved as')).toBeVisible({ timeout: 15_000 });
  await take(page, 'z-report');

  await bagEverything(page);
  await take(page, 'deposit-slip');
  await page.getByText('Cash balancing worksheet', { exact: true }).click();
  await expect(bankingPage(page).paper).toContainText('Cash drawer');
  await take(page, 'worksheet');
});

/** Counts the demo's drawer as if a sale that was rung up as cash had been paid by card. */
async function countWithSwap(page: Page): Promise<void> {
  const open = await ask(page, 'shifts.current', {});
  if (open === null) throw new Error('the demo has an open shift');
  const { expected } = await ask(page, 'shifts.figures', { shiftId: open.shiftId });
  if (expected === null) throw new Error('a manager sees what should be there');
  const swappedMinor = await oneCashSale(page);
  const shift = shiftPage(page);
  await framePage(page).goTo('Shift');
  await shift.countDrawer.click();
  await expect(page.getByRole('dialog')).toContainText('Selling goes on in the next shift');
  await page.keyboard.press('Enter');
  await expect(shift.step('What is still open')).toContainText('Carry forward');
  await shift.goOnTo('Count the cash');
  await countPieces(page, subtractMinor(expected.cashMinor, swappedMinor));
  await shift.goOnTo('Tick the checks');
  for (const check of await page.getByRole('main').getByRole('checkbox').all()) await check.check();
  await shift.goOnTo('Cards and slips');
  for (const [index, { amountMinor }] of expected.slips.entries()) {
    const typed = index === 0 ? addMinor(amountMinor, swappedMinor) : amountMinor;
    await page.locator('.slip-list input').nth(index).fill(minorToDecimalText(typed, 2));
  }
  await shift.goOnTo('Compare');
}

/** What the latest sale came to that was paid in cash alone. */
async function oneCashSale(page: Page): Promise<Minor> {
  const sales = await ask(page, 'payments.recent', { limit: 50 });
  const [tender] =
    sales.find(({ tenders }) => tenders.every(({ detail }) => detail.kind === 'cash'))?.tenders ??
    [];
  if (tender === undefined) throw new Error('somebody pays in cash in the demo');
  return tender.amountMinor;
}

async function countPieces(page: Page, amountMinor: Minor): Promise<void> {
  for (const { valueMinor, count } of fewestPieces(amountMinor, denominationsFor('USD'))) {
    const piece = `$${minorToDecimalText(valueMinor, 2)}`;
    await shiftPage(page).count(piece).fill(String(count));
  }
}

/** Everything that waits goes into one bag. */
async function bagEverything(page: Page): Promise<void> {
  const banking = bankingPage(page);
  await framePage(page).goTo('Banking');
  await banking.next.getByRole('button', { name: 'Count the bag' }).click();
  const { shifts, corrections } = await ask(page, 'deposits.waiting', {});
  await banking.count(cashToBank(shifts, corrections));
  await banking.bag.getByLabel('Number of the bag').fill('0042-7781');
  await banking.bag.getByLabel('Initials of the first').fill('RA');
  await banking.bag.getByLabel('Initials of the second').fill('TL');
  await page.keyboard.press('Control+Enter');
  await expect(banking.deposit).toContainText('On its way to the bank');
  await expect(banking.paper).toContainText('0042-7781');
  await expect(page.getByText('is prepared')).toBeHidden({ timeout: 15_000 });
}
