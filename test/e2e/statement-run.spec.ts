import { expect } from '@playwright/test';
import { MANAGER, signIn } from '../support/counter';
import { letOwe } from '../support/owing-hospital';
import { accountsPage } from '../support/pages/accounts-page';
import { checkoutPage } from '../support/pages/checkout-page';
import { framePage } from '../support/pages/frame-page';
import { test } from '../support/till-app';

/** Six files of statements, each of which takes a second or more. */
const CLIENTS = 260;

test('statements are written while others work, and end when somebody says so', async ({
  startDemo,
}) => {
  test.setTimeout(120_000);
  const { page } = await startDemo();
  await signIn(page, MANAGER);
  await letOwe(page, CLIENTS);
  await page.reload();
  const frame = framePage(page);
  await frame.goTo('Accounts');
  await page.getByRole('tab', { name: 'Receivables' }).click();
  const accounts = accountsPage(page);
  await accounts.statements.getByLabel('From a balance of').fill('1.00');
  await accounts.statements.getByRole('button', { name: 'Write the statements' }).click();
  const progress = accounts.statements.getByRole('progressbar', { name: 'Statements are written' });
  await expect(progress).toBeVisible();

  // Meanwhile somebody sells, and finds a client.
  await frame.goTo('Checkout');
  const counter = checkoutPage(page);
  await counter.ready();
  await page.keyboard.press('F3');
  await page.keyboard.type('ledger 299');
  await expect(page.getByRole('option', { name: /Ledger 299/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await frame.goTo('Accounts');
  await expect(accounts.statements.getByLabel('From a balance of')).toHaveValue('1.00');

  // A window that begins anew finds the run where it is.
  await page.reload();
  await frame.goTo('Accounts');
  await page.getByRole('tab', { name: 'Receivables' }).click();
  await expect(progress).toBeVisible();
  await expect(progress).not.toHaveAttribute('aria-valuenow', '0');
  await accounts.statements.getByRole('button', { name: 'Cancel the statements' }).click();
  await expect(accounts.statements.getByRole('status')).toContainText('It was cancelled.');
  await expect(progress).toBeHidden();
  await expect(accounts.statements.getByText(/statements-.*-006/)).toBeHidden();
});
