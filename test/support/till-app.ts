import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication } from '@playwright/test';
import { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { launch, type TillApp } from './launch';

export type { TillApp } from './launch';

interface Fixtures {
  readonly dataFolder: string;
  /** Starts the real app on `dataFolder`, with `words` besides; it is closed when the test ends. */
  readonly startApp: (...words: readonly string[]) => Promise<TillApp>;
  /** Starts it on a copy of the furnished demo hospital: nobody is signed in. */
  readonly startDemo: () => Promise<TillApp>;
  /** A virtual printer on a port of its own, switched off when the test ends. */
  readonly printer: VirtualPrinter;
}

interface WorkerFixtures {
  /** The demo hospital, furnished once; tests get copies. */
  readonly demoFolder: string;
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'frontdesk-e2e-'));
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  demoFolder: [
    async ({}, use) => {
      const folder = temporaryFolder();
      const { app, page } = await launch(folder);
      await page.getByRole('button', { name: 'Open the demo hospital' }).click();
      await page.getByLabel('Your number or name').waitFor();
      await app.close();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  dataFolder: async ({}, use) => {
    const folder = temporaryFolder();
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  startApp: async ({ dataFolder }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (...words) => {
      const till = await launch(dataFolder, ...words);
      started.push(till.app);
      return till;
    });
    for (const app of started) await app.close();
  },
  startDemo: async ({ startApp, demoFolder, dataFolder }, use) => {
    await use(async () => {
      cpSync(demoFolder, dataFolder, { recursive: true });
      return startApp();
    });
  },
  printer: async ({}, use) => {
    const printer = new VirtualPrinter();
    await printer.listen();
    await use(printer);
    await printer.close();
  },
});
