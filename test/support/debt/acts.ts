import { expect, type Page } from '@playwright/test';
import { accountsPage } from '../pages/accounts-page';
import { arrangementsPage } from '../pages/arrangements-page';
import { checkoutPage } from '../pages/checkout-page';
import { estimatesPage } from '../pages/estimates-page';
import { approve } from '../day/acts';
import { FIGURES, JUNE } from './the-debt';

const NAME = `${JUNE.firstName} ${JUNE.lastName}`;

/** From the template to what the client is shown. */
export async function estimateDental(page: Page): Promise<void> {
  const estimates = estimatesPage(page);
  await page.keyboard.press('Alt+e');
  await expect(page.getByRole('heading', { level: 1, name: 'Estimates' })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(estimates.clientSearch).toBeFocused();
  await page.keyboard.type('holloway');
  await page.keyboard.press('Enter');
  await expect(estimates.productSearch).toBeFocused();
  await page.keyboard.press('Control+b');
  await estimates.dialog.getByRole('button', { name: /^Dental, dog/ }).click();
  await expect(estimates.lines).toHaveCount(9);
  await expect(estimates.least('Pain tablets')).toHaveValue('10');
  await expect(estimates.most('Pain tablets')).toHaveValue('14');
  await page.keyboard.press('Control+Enter');
  await expect(estimates.total).toContainText(FIGURES.estimated);
}

/** The client takes the full panel, leaves the nail trim out, and signs with the mouse. */
export async function signEstimate(page: Page): Promise<void> {
  const estimates = estimatesPage(page);
  const { dialog, total, answer } = estimates;
  await dialog.getByRole('radio', { name: 'Full panel' }).check();
  await dialog.getByRole('checkbox', { name: /^Nail trim/ }).uncheck();
  await expect(total).toContainText(FIGURES.agreed);
  await expect(dialog.getByLabel('Deposit asked for')).toHaveValue(FIGURES.deposit);
  await dialog.getByLabel('Name of who signs').fill(NAME);
  await estimates.sign();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(answer).toContainText(`Signed by${NAME}`);
  await expect(answer).toContainText(FIGURES.agreed);
}

/** All that was agreed at most, and a graft besides, of which the client knew nothing. */
export async function invoiceMore(page: Page): Promise<void> {
  const estimates = estimatesPage(page);
  const counter = checkoutPage(page);
  await page.keyboard.press('Alt+e');
  await expect(estimates.answer).toContainText('Accepted');
  await page.keyboard.press('Control+Enter');
  await estimates.dialog.getByLabel('How much of Dental cleaning').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(counter.lines).toHaveCount(7);
  const compare = page.getByRole('region', { name: 'Estimate A-E000001' });
  await expect(compare).toContainText('Close to what was agreed');
  await expect(compare.getByRole('alert')).toBeHidden();
  await counter.sell('bone graft');
  await expect(compare.getByRole('alert')).toContainText(`$${FIGURES.graft} more than`);
  await expect(counter.total).toHaveText(FIGURES.grown);
}

/** Makes the invoice final unpaid, and sets its graft aside. */
export async function disputeGraft(page: Page): Promise<void> {
  const { main, dueNow, owed } = arrangementsPage(page);
  await page.keyboard.press('Shift+F9');
  await expect(checkoutPage(page).editor('Cannot pay in full')).toContainText(FIGURES.grown);
  await page.keyboard.press('Enter');
  await expect(dueNow).toHaveText(FIGURES.grown);
  await page.keyboard.press('F7');
  await main.getByRole('checkbox', { name: /^Bone graft/ }).check();
  await expect(main.getByLabel('Set aside', { exact: true })).toHaveValue(FIGURES.graft);
  await main.getByRole('button', { name: 'It was not agreed' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(owed).toContainText(`Set aside$${FIGURES.graft}`);
}

/** What is not paid today is promised in three parts, by the word of a manager. */
export async function promiseTheRest(page: Page): Promise<void> {
  const { main, dueNow, payments, mayLeave } = arrangementsPage(page);
  await accountsPage(page).owed.getByRole('button', { name: 'Arrange A-000001' }).click();
  await expect(dueNow).toHaveText(FIGURES.putOff);
  await page.keyboard.press('F4');
  await expect(payments).toHaveCount(3);
  for (const [at, amount] of FIGURES.instalments.entries()) {
    await expect(main.getByLabel(`Amount of payment ${at + 1}`)).toHaveValue(amount);
  }
  await main.getByRole('button', { name: 'Waits for wages' }).click();
  await page.keyboard.press('Control+Enter');
  await approve(page);
  await expect(mayLeave).toBeVisible();
}

/** For the client to take along. */
export async function printWhatWasAgreed(page: Page): Promise<void> {
  const { dialog } = arrangementsPage(page);
  await page.keyboard.press('Control+Enter');
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('is on its way to the printer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Of the graft, a part need not be paid. */
export async function reduceDispute(page: Page): Promise<void> {
  const { dialog, dispute } = arrangementsPage(page);
  await page.keyboard.press('Alt+r');
  await expect(dispute).toContainText('It was not agreed');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('A part need not be paid').click();
  await dialog.getByLabel('Need not be paid', { exact: true }).fill(FIGURES.reducedBy);
  await dialog.getByRole('button', { name: 'Goodwill' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(dispute).toContainText(`$${FIGURES.reducedBy}`);
}

type Way = ({ cash: string } | { card: string } | { check: string } | { credit: true }) & {
  /** Where it is not all that is still to pay. */
  readonly part?: string;
};

/** Takes the deposit that the estimate asks for, by card. */
export async function takeDeposit(page: Page): Promise<void> {
  const { dialog } = accountsPage(page);
  await estimatesPage(page).main.getByRole('button', { name: 'Take the deposit' }).click();
  await expect(dialog.getByLabel('Amount', { exact: true })).toHaveValue(FIGURES.deposit);
  await putDown(page, { card: '4242' });
  await expect(dialog).toBeHidden();
}

/** Takes `amount` on the account that is on the screen, in as many ways as there are. */
export async function payOnAccount(page: Page, amount: string, ...ways: Way[]): Promise<void> {
  const { account, dialog } = accountsPage(page);
  await expect(account).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await dialog.getByLabel('Amount', { exact: true }).fill(amount);
  for (const way of ways) await putDown(page, way);
  await expect(dialog).toBeHidden();
}

async function putDown(page: Page, way: Way): Promise<void> {
  const { dialog } = accountsPage(page);
  const tender = dialog.getByRole('radiogroup', { name: 'How it is paid' });
  const choose = (name: string) => tender.getByText(name, { exact: true }).click();
  if ('cash' in way) {
    await choose('Cash');
    await dialog.getByLabel('Cash put down').fill(way.cash);
  } else if ('card' in way) {
    await choose('Card');
    await dialog.getByLabel('Last 4 digits').fill(way.card);
  } else if ('check' in way) {
    await choose('Check');
    await dialog.getByLabel('Check number').fill(way.check);
  } else {
    await choose('Credit');
  }
  if (way.part !== undefined) await dialog.getByLabel('Paid in this way').fill(way.part);
  await page.keyboard.press('Control+Enter');
  if (way.part !== undefined) await expect(dialog.getByLabel('Paid in this way')).toBeHidden();
}
