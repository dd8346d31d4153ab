import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import type {} from '@renderer/bridge/call';
import { ask, CASHIER } from '../support/counter';
import { runPackagedVerb, startPackagedApp, type PackagedApp } from '../support/packaged-app';
import { checkoutPage } from '../support/pages/checkout-page';
import { firstRunPage } from '../support/pages/first-run-page';
import { signInPage } from '../support/pages/sign-in-page';

interface Fixtures {
  readonly dataFolder: string;
  readonly startApp: () => Promise<PackagedApp>;
}

const test = base.extend<Fixtures>({
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'frontdesk-packaged-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  startApp: async ({ dataFolder }, use) => {
    await use(() => startPackagedApp(dataFolder));
  },
});

/** How many entries the till says its journal has. */
function eventCount(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const answer = (await window.frontdesk.call('till.status', {})) as {
      readonly value: { readonly events: number };
    };
    return answer.value.events;
  });
}

test('the packaged app opens, keeps its journal and opens again', async ({ startApp }) => {
  const first = await startApp();
  await expect(first.page.getByRole('heading', { name: 'Welcome to Frontdesk' })).toBeVisible();
  expect(await eventCount(first.page)).toBe(1);
  await first.close();
  const second = await startApp();
  await expect(second.page.getByRole('heading', { name: 'Welcome to Frontdesk' })).toBeVisible();
  expect(await eventCount(second.page)).toBe(2);
  await second.close();
});

test('the packaged app sells for cash in the demo, and its shell finds the till whole', async ({
  startApp,
  dataFolder,
}) => {
  const { page, close } = await startApp();
  await firstRunPage(page).demo.click();
  await signInPage(page).tile(CASHIER.name).waitFor({ timeout: 30_000 });
  await signInPage(page).signIn(CASHIER.number, CASHIER.pin);
  const counter = checkoutPage(page);
  await counter.sell('wellness exam dog');
  await page.keyboard.press('F9');
  await counter.payment.getByLabel('Given by the client').fill('100');
  await page.keyboard.press('Enter');
  await expect(counter.change).toHaveText('$21.00');
  const [sale] = await ask(page, 'payments.recent', { limit: 1 });
  // A thread of its own, started from within the archive: by the window, then by the shell.
  await ask(page, 'backups.make', {});
  await close();
  const copies = join(dataFolder, 'copies');
  const backup = JSON.parse(
    await runPackagedVerb('backup', '--to', copies, '--data', dataFolder, '--json'),
  ) as { savedAs: string; sizeBytes: number };
  expect(statSync(backup.savedAs).size).toBe(backup.sizeBytes);
  const report = await runPackagedVerb('verify', '--data', dataFolder, '--json');
  const whole = { chainOk: true, ledgerSumMinor: 0, projectionsMatch: true, problems: [] };
  expect(JSON.parse(report)).toMatchObject(whole);
  expect(await runPackagedVerb('export', '--data', dataFolder)).toContain(`"${sale?.number}"`);
});

test('the packaged window is served by the app alone', async ({ startApp }) => {
  const { page, close } = await startApp();
  expect(new URL(page.url()).protocol).toBe('app:');
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  await close();
});
