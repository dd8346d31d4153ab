import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type {} from '@renderer/bridge/call';
import { expectAccessible } from '../support/axe';
import { test, type TillApp } from '../support/till-app';

/** What the till says of its own file. */
function askStatus(page: Page): Promise<unknown> {
  return page.evaluate(() => window.frontdesk.call('till.status', {}));
}

/** Writes over the first page of the journal, as a failing disk might. */
function spoilJournal(file: string): void {
  const database = new Database(file);
  const pages = database.prepare<[], number>(
    "SELECT rootpage FROM sqlite_master WHERE name = 'journal_events'",
  );
  const page = pages.pluck().get() ?? 0;
  // The till reads its pages anew once the log was emptied.
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
  closeSync(handle);
}

/** The first screen of a till that nobody has furnished. */
const welcome = (page: Page) => page.getByRole('heading', { name: 'Welcome to Frontdesk' });

/** Leaves a till in `dataFolder` that a newer version has worked on. */
async function makeFuture(startApp: () => Promise<TillApp>, dataFolder: string): Promise<void> {
  const first = await startApp();
  await welcome(first.page).waitFor();
  await first.app.close();
  const file = new Database(join(dataFolder, 'till.db'));
  file.exec("INSERT INTO schema_migrations VALUES (99, 'future', 'x', 1)");
  file.close();
}

test('a fresh till starts with a whole journal, and each start adds one entry', async ({
  startApp,
}) => {
  const first = await startApp();
  await expect(welcome(first.page)).toBeVisible();
  const fresh = { state: 'sound', events: 1, isSetUp: false };
  expect(await askStatus(first.page)).toMatchObject({ ok: true, value: fresh });
  await first.app.close();
  const second = await startApp();
  await expect(welcome(second.page)).toBeVisible();
  expect(await askStatus(second.page)).toMatchObject({ ok: true, value: { ...fresh, events: 2 } });
});

test('an event edited by hand is named on the screen', async ({ startApp, dataFolder }) => {
  const first = await startApp();
  await expect(welcome(first.page)).toBeVisible();
  await first.app.close();
  const file = new Database(join(dataFolder, 'till.db'));
  file.exec('DROP TRIGGER journal_events_no_update');
  file.exec('UPDATE journal_events SET occurred_at_ms = 1 WHERE till_seq = 1');
  file.close();
  const { page } = await startApp();
  await expect(page.getByRole('status')).toContainText('The journal was changed or damaged');
  await expect(page.getByRole('listitem')).toHaveText(
    'Entry 1 of the journal was changed after it was written. (HASH_MISMATCH 1)',
  );
});

test('a file that goes bad under the till closes it, and the screen says so', async ({
  startApp,
  dataFolder,
}) => {
  const { page } = await startApp();
  await expect(welcome(page)).toBeVisible();
  spoilJournal(join(dataFolder, 'till.db'));
  const demo = page.getByRole('button', { name: 'Open the demo hospital' });
  await demo.click();
  await expect(page.getByRole('alert')).toContainText('Restart Frontdesk');
  await demo.click();
  await expect(page.getByRole('status')).toContainText('The journal was changed or damaged');
});

test('a file of a newer version is left untouched, and the screen says what to do', async ({
  startApp,
  dataFolder,
}) => {
  await makeFuture(startApp, dataFolder);
  const { page } = await startApp();
  await expect(page.getByRole('status')).toContainText('Install the newest version');
});

test('the first screen speaks Spanish when told to, by keyboard alone', async ({ startApp }) => {
  const { page } = await startApp();
  await expect(page.getByRole('button', { name: 'Open the demo hospital' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Language')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Bienvenido a Frontdesk' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start screen has no serious accessibility fault in ${colorScheme}`, async ({
    startApp,
    dataFolder,
  }) => {
    await makeFuture(startApp, dataFolder);
    const { page } = await startApp();
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('status')).toContainText('Install the newest version');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await expectAccessible(page);
  });
}

test('the window reaches nothing but the contract', async ({ startApp }) => {
  const { page, app } = await startApp();
  await expect(welcome(page)).toBeVisible();
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
