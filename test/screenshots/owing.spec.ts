import { expect, type Page } from '@playwright/test';
import { minor } from '@shared/domain/money/money';
import type * as Ids from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask, CASHIER, MANAGER } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { disputeLine, owedVisit } from '../support/owed-visit';
import { accountsPage } from '../support/pages/accounts-page';
import { arrangementsPage } from '../support/pages/arrangements-page';
import { checkoutPage } from '../support/pages/checkout-page';
import { estimatesPage } from '../support/pages/estimates-page';
import { framePage } from '../support/pages/frame-page';
import { signInPage } from '../support/pages/sign-in-page';
import { verifyPage } from '../support/pages/verify-page';
import { test, type TillApp } from '../support/till-app';
import { take } from './take';
import { HOLLOWAY, sellVisit, signInAtCounter } from './visit';

const VISIT = ['wellness exam', 'dental cleaning', 'leash 4'];

/** The demo hospital with a manager at it. */
async function openDesk(startDemo: () => Promise<TillApp>): Promise<Page> {
  const till = await startDemo();
  await fitWindows(till);
  await signInPage(till.page).signIn(MANAGER.number, MANAGER.pin);
  return till.page;
}

test('an estimate that the client looks at', async ({ startDemo }) => {
  const page = await openDesk(startDemo);
  const estimates = estimatesPage(page);
  await framePage(page).goTo('Estimates');
  await page.keyboard.press('F3');
  await estimates.clientSearch.fill('ranger');
  await page.keyboard.press('Enter');
  await estimates.productSearch.waitFor();
  await page.keyboard.press('Control+b');
  await estimates.dialog.getByRole('button', { name: /^Spay, dog/ }).click();
  await expect(estimates.main.getByText('A-E000001')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(estimates.total).toBeVisible();
  await take(page, 'estimate');
});

test('a visit as it is looked over', async ({ startDemo }) => {
  const till = await startDemo();
  await fitWindows(till);
  const counter = checkoutPage(till.page);
  await signInAtCounter(till, CASHIER, counter);
  await sellVisit(till, counter, {
    ...HOLLOWAY,
    pets: [{ name: 'Biscuit', sold: ['leash 4', '28*carprofen 75', 'rabies 1 year'] }],
  });
  await counter.search.press('ArrowDown');
  await till.page.keyboard.press('e');
  await counter.editor('Done by').getByLabel('Employee number').fill('102');
  await till.page.keyboard.press('Enter');
  await expect(counter.lines.last()).toContainText('102');
  await till.page.keyboard.press('F10');
  await expect(verifyPage(till.page).findings.first()).toBeVisible();
  await take(till.page, 'verify');
});

test('a promissory note', async ({ startDemo }) => {
  const page = await openDesk(startDemo);
  const desk = arrangementsPage(page);
  const { invoiceId, lineIds } = await owedVisit(page, 'watanabe', VISIT);
  await disputeLine(page, invoiceId, lineIds[2] as Ids.LineId);
  await framePage(page).goTo('Arrangements');
  await desk.dispute.getByRole('button', { name: /^Go to invoice/ }).click();
  await page.keyboard.press('F4');
  await expect(desk.payments).toHaveCount(3);
  await page.getByLabel('Reason').fill('Waits for wages');
  await take(page, 'promissory-note');
});

test('the account of a client', async ({ startDemo }) => {
  const page = await openDesk(startDemo);
  const accounts = accountsPage(page);
  const { clientId, invoiceId, lineIds } = await owedVisit(page, 'watanabe', VISIT);
  await disputeLine(page, invoiceId, lineIds[2] as Ids.LineId);
  await ask(page, 'payments.commit', {
    ...{ paymentId: v7(), invoiceId: null, clientId },
    oldestFirst: true,
    expectedTotalMinor: minor(20_000),
    tenders: [{ tenderId: v7(), detail: { kind: 'cash', tenderedMinor: minor(20_000) } }],
  });
  await framePage(page).goTo('Accounts');
  await accounts.find.fill('watanabe');
  await expect(accounts.found).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(accounts.owed.getByRole('listitem')).toHaveCount(1);
  await take(page, 'account');
});
