import { expect } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/axe';
import { ask, LEASH, startCounter } from '../support/counter';
import { verifyPage } from '../support/pages/verify-page';
import { test } from '../support/till-app';

test('a visit is placed, looked over and made final unpaid, by keyboard alone', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp);
  const verify = verifyPage(page);
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('bisc');
  await expect(counter.clients.first()).toContainText('Margaret Holloway');
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText('Margaret Holloway');
  await page.keyboard.press('Shift+F6');
  const place = counter.editor('Where the visit is');
  await place.getByLabel('Room', { exact: true }).fill('Room 2');
  await place.getByLabel('Who has it').fill('102');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Visit' })).toContainText('Room 2');
  await counter.sell('rabies vaccine 1 year');
  await counter.search.press('ArrowDown');
  await page.keyboard.press('e');
  await counter.editor('Done by').getByLabel('Employee number').fill('102');
  await page.keyboard.press('Enter');
  await counter.search.focus();
  await counter.sell(LEASH.words);

  await page.keyboard.press('F7');
  const row = counter.openInvoices.getByRole('listitem');
  await expect(row.filter({ hasText: 'Room 2' })).toHaveCount(1);
  await page.keyboard.type('room 2 holl', { delay: 60 });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('1 to confirm');
  await page.keyboard.press('Enter');
  await expect(counter.line(LEASH.name)).toBeVisible();

  await page.keyboard.press('F10');
  await expect(verify.status).toContainText('1 line is not confirmed');
  await expect(verify.findings.first()).toContainText('billed without an exam');
  await expect(verify.line('abies')).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Space');
  await expect(verify.line('abies')).toContainText('Confirmed by');
  await expect(verify.status).toContainText('Every line is confirmed');
  const before = await verify.findings.count();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('i');
  await expect(verify.findings).toHaveCount(before - 1);
  await page.keyboard.press('Escape');
  await counter.ready();

  await page.keyboard.press('Shift+F9');
  await expect(counter.editor('Cannot pay in full')).toContainText('Margaret Holloway owes');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const [last] = await ask(page, 'invoices.find', { clientId: null, number: '', limit: 1 });
      return last;
    })
    .toMatchObject({ state: 'finalized', clientName: expect.stringContaining('Holloway') });
});
