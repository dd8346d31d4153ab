import { expect } from '@playwright/test';
import { CASHIER, LEASH, startCounter } from '../support/counter';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

/** The demo hospital's, as a new hospital has it too. */
const AUTO_LOCK_MS = 600_000;

test('an idle till locks itself, and the sale under the lock is kept', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await page.clock.install();
  await page.reload();
  await counter.ready();
  await counter.sell(LEASH.words);
  await page.keyboard.press('F2');
  await counter.search.fill('half a wo');
  await page.clock.runFor(AUTO_LOCK_MS - 5000);
  await expect(counter.search).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(signInPage(page).search).toBeFocused();
  await expect(counter.search).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await signInPage(page).signIn(CASHIER.number, CASHIER.pin);
  await expect(counter.line(LEASH.name)).toBeVisible();
  await expect(counter.search).toHaveValue('half a wo');
});

test('a hand on the till keeps it open', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await page.clock.install();
  await page.reload();
  await counter.ready();
  await page.clock.runFor(AUTO_LOCK_MS - 5000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(AUTO_LOCK_MS - 5000);
  await expect(counter.search).toBeFocused();
});

test('a dialog does not outlive the lock', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp);
  await page.clock.install();
  await page.reload();
  await counter.ready();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
  await page.clock.runFor(AUTO_LOCK_MS + 5000);
  await expect(signInPage(page).search).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
});
