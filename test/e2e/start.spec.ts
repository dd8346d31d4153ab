import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type {} from '@renderer/bridge/call';
import { test } from '../support/till-app';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

test('a fresh till starts with a whole journal, and each start adds one entry', async ({
  startApp,
}) => {
  const first = await startApp();
  await expect(first.page.getByRole('status')).toContainText('Entries in the journal: 1');
  await first.app.close();
  const second = await startApp();
  await expect(second.page.getByRole('status')).toContainText('The journal is whole');
  await expect(second.page.getByRole('status')).toContainText('Entries in the journal: 2');
});

test('an event edited by hand is named on the screen', async ({ startApp, dataFolder }) => {
  const first = await startApp();
  await expect(first.page.getByRole('status')).toContainText('The journal is whole');
  await first.app.close();
  const file = new Database(join(dataFolder, 'till.db'));
  file.exec('DROP TRIGGER journal_events_no_update');
  file.exec('UPDATE journal_events SET occurred_at_ms = 1 WHERE till_seq = 1');
  file.close();
  const { page } = await startApp();
  await expect(page.getByRole('status')).toContainText('The journal was changed or damaged');
  await expect(page.getByRole('listitem')).toHaveText('HASH_MISMATCH 1');
});

test('a file of a newer version is left untouched, and the screen says what to do', async ({
  startApp,
  dataFolder,
}) => {
  const first = await startApp();
  await first.page.getByRole('status').waitFor();
  await first.app.close();
  const file = new Database(join(dataFolder, 'till.db'));
  file.exec("INSERT INTO schema_migrations VALUES (99, 'future', 'x', 1)");
  file.close();
  const { page } = await startApp();
  await expect(page.getByRole('status')).toContainText('Install the newest version');
});

test('the screen speaks Spanish when told to, by keyboard alone', async ({ startApp }) => {
  const { page } = await startApp();
  await expect(page.getByRole('status')).toContainText('The journal is whole');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Language')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText('El diario está íntegro');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Comprobar de nuevo' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start screen has no serious accessibility fault in ${colorScheme}`, async ({
    startApp,
  }) => {
    const { page } = await startApp();
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('status')).toContainText('The journal is whole');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await expectAccessible(page);
    await page.screenshot({ path: `test-results/start-${colorScheme}.png` });
  });
}

test('the window reaches nothing but the contract', async ({ startApp }) => {
  const { page, app } = await startApp();
  await expect(page.getByRole('status')).toContainText('The journal is whole');
  const call = (channel: unknown, input: unknown) =>
    page.evaluate(
      ([name, value]) => window.frontdesk.call(name as string, value),
      [channel, input],
    );
  expect(await call('db.exec', {})).toEqual({ ok: false, error: { code: 'UNKNOWN_CHANNEL' } });
  expect(await call('till.status', { sql: 'DROP TABLE journal_events' })).toMatchObject({
    ok: false,
    error: { code: 'INVALID_INPUT' },
  });
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  expect(
    await page.evaluate(() =>
      fetch('app://frontdesk/../main/main.js').then((answer) => answer.status),
    ),
  ).toBe(404);
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  expect(page.url()).toBe('app://frontdesk/');
  expect(app.windows()).toHaveLength(1);
});
