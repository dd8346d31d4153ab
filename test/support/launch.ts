import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export interface TillApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** How `npm test` says which Electron to start; without it the tests do not guess. */
function electronFromEnvironment(): { executablePath: string; args: string[] } {
  const executablePath = process.env['ELECTRON_EXECUTABLE'];
  if (executablePath === undefined) throw new Error('Run the screen tests by `npm test`.');
  const args = JSON.parse(process.env['ELECTRON_ARGS'] ?? '[]') as string[];
  return { executablePath, args };
}

/** The real app on `folder`, with `words` besides. */
export async function launch(folder: string, ...words: readonly string[]): Promise<TillApp> {
  const { executablePath, args } = electronFromEnvironment();
  const app = await _electron.launch({
    executablePath,
    args: [...args, '--lang=en-US', '--data', folder, ...words],
  });
  return { app, page: await app.firstWindow() };
}
