import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes as look } from '../support/axe';
import { MANAGER, startCounter } from '../support/counter';
import { fitWindows } from '../support/fit-windows';
import { estimatesPage } from '../support/pages/estimates-page';
import { test } from '../support/till-app';

test('a template, shown, signed in part, invoiced, and passed', async ({ startApp }) => {
  test.setTimeout(120_000);
  const { page, app, counter } = await startCounter(startApp, MANAGER);
  await fitWindows({ app });
  const estimates = estimatesPage(page);
  await page.keyboard.press('Alt+e');
  await expect(page.getByRole('heading', { level: 1, name: 'Estimates' })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(estimates.clientSearch).toBeFocused();
  await page.keyboard.type('ranger');
  await page.keyboard.press('Enter');
  await expect(estimates.productSearch).toBeFocused();
  await page.keyboard.press('Control+b');
  await estimates.dialog.getByRole('button', { name: /^Spay, dog/ }).click();
  await expect(estimates.lines).toHaveCount(13);
  // 32.15 kg: 9.42 to 13.21 tablets.
  await expect(estimates.most('Carprofen 75 mg chewable tablets')).toHaveValue('14');
  await expect(estimates.least('Carprofen 75 mg chewable tablets')).toHaveValue('10');
  await estimates.productSearch.fill('nail trim');
  await page.keyboard.press('Enter');
  await expect(estimates.lines).toHaveCount(14);
  await expect(estimates.main.getByText('A-E000001')).toBeVisible();
  const most = estimates.most('Nail trim');
  await most.fill('x');
  await page.keyboard.press('Control+Enter');
  await expect(most).toBeFocused();
  await most.fill('2');
  await expect(estimates.lines.last()).toContainText('$24.00 – $48.00');
  await look(page);
  const range = [await estimates.atLeast.textContent(), await estimates.atMost.textContent()];

  await page.keyboard.press('Control+Enter');
  await expect(estimates.total).toContainText(range.join(' – '));
  await page.keyboard.press('Control+Enter');
  await expect(estimates.dialog).toContainText('Pick one.');
  await expect(estimates.dialog.getByRole('radio', { name: 'Basic panel' })).toBeFocused();
  await estimates.dialog.getByRole('radio', { name: 'Full panel' }).check();
  await estimates.dialog.getByRole('checkbox', { name: /^Nail trim/ }).uncheck();
  await estimates.dialog.getByLabel('Name of who signs').fill('Wanda Ruiz');
  await look(page);
  await estimates.dialog.getByLabel('Deposit asked for').fill('150');
  await estimates.sign();
  const agreed = await estimates.total.locator('b').textContent();
  await page.keyboard.press('Control+Enter');
  await expect(estimates.dialog).toBeHidden();
  await expect(estimates.answer).toContainText('Wanda Ruiz');
  await expect(estimates.answer).toContainText(agreed ?? '');
  await expect(estimates.lines).toHaveCount(12);
  await look(page);

  await estimates.answer.getByRole('button', { name: 'Take the deposit' }).click();
  await expect(estimates.dialog.getByLabel('Amount')).toHaveValue('150.00');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Payment .* is taken/)).toBeVisible();
  const credit = estimates.main.getByRole('list', { name: 'Credit' }).getByRole('listitem');
  await expect(credit).toContainText(/Deposit.*150\.00/);
  await page.keyboard.press('Alt+e');
  await estimates.answer.waitFor();

  await page.keyboard.press('Control+Enter');
  await estimates.dialog.getByLabel('How much of Soft recovery cone, medium').waitFor();
  await look(page);
  await page.keyboard.press('Control+Enter');
  await expect(counter.lines).toHaveCount(12);
  const compare = page.getByRole('region', { name: 'Estimate A-E000001' });
  await expect(compare).toContainText('Close to what was agreed');
  await expect(compare.getByRole('alert')).toBeHidden();
  await counter.sell('nail trim');
  await expect(compare.getByRole('alert')).toContainText('$24.00 more than the client agreed to');
  await look(page);

  await compare.getByRole('button').click();
  await expect(estimates.answer).toContainText('On an invoice');
  await page.keyboard.press('Escape');
  await expect(estimates.rows).toHaveCount(0);
  await estimates.main.getByLabel('Show').selectOption('On an invoice');
  await expect(estimates.rows).toHaveCount(1);
  await look(page);
});

test('a bundle goes straight on the sale, with the choice that is wanted', async ({ startApp }) => {
  const { page, counter } = await startCounter(startApp, MANAGER);
  await page.keyboard.press('Control+b');
  const dialog = page.getByRole('dialog', { name: 'Add a bundle' });
  await dialog.getByLabel('Which bundle').selectOption('Wellness visit, dog');
  await dialog.getByRole('radio', { name: '3 years' }).check();
  await look(page);
  await page.keyboard.press('Control+Enter');
  await expect(counter.lines).toHaveCount(6);
  await expect(counter.line('Rabies vaccine, 3 year')).toBeVisible();
  await counter.ready();
});
