import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startPackagedApp, type PackagedApp } from '../support/packaged-app';

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

test('the packaged app opens, keeps its journal and opens again', async ({ startApp }) => {
  const first = await startApp();
  await expect(first.page.getByRole('status')).toContainText('Entries in the journal: 1');
  await first.close();
  const second = await startApp();
  await expect(second.page.getByRole('status')).toContainText('Entries in the journal: 2');
  await second.close();
});

test('the packaged window is served by the app alone', async ({ startApp }) => {
  const { page, close } = await startApp();
  expect(new URL(page.url()).protocol).toBe('app:');
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  await close();
});
