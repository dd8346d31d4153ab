import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export interface TillApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Fixtures {
  readonly dataFolder: string;
  /** Starts the real app on `dataFolder`; it is closed when the test ends. */
  readonly startApp: () => Promise<TillApp>;
}

/** How `npm test` says which Electron to start; without it the tests do not guess. */
function electronFromEnvironment(): { executablePath: string; args: string[] } {
  const executablePath = process.env['ELECTRON_EXECUTABLE'];
  if (executablePath === undefined) throw new Error('Run the screen tests by `npm test`.');
  const args = JSON.parse(process.env['ELECTRON_ARGS'] ?? '[]') as string[];
  return { executablePath, args };
}

export const test = base.extend<Fixtures>({
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'frontdesk-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  startApp: async ({ dataFolder }, use) => {
    const started: ElectronApplication[] = [];
    const { executablePath, args } = electronFromEnvironment();
    await use(async () => {
      const app = await _electron.launch({
        executablePath,
        args: [...args, '--lang=en-US', '--data', dataFolder],
      });
      started.push(app);
      return { app, page: await app.firstWindow() };
    });
    for (const app of started) await app.close();
  },
});
