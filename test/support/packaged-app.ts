import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { chromium, type Page } from '@playwright/test';

export interface PackagedApp {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** How `npm run test:packaged` says what to start; without it the tests do not guess. */
export function packagedProgram(): string {
  const program = process.env['PACKAGED_PROGRAM'];
  if (program === undefined) throw new Error('Run these tests by `npm run test:packaged`.');
  return program;
}

/** What Chromium has to be told on this computer, before any words of ours. */
function programArguments(): string[] {
  return JSON.parse(process.env['PACKAGED_ARGS'] ?? '[]') as string[];
}

/** Runs one verb of the packaged program's shell, and answers what it wrote; throws when it failed. */
export async function runPackagedVerb(...words: readonly string[]): Promise<string> {
  const args = [...programArguments(), ...words];
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)(packagedProgram(), args, options)).stdout;
}

/**
 * Starts the packaged app on `dataFolder`. Its fuses keep Node's inspector shut, which is what
 * drives the app in the other tests: here it is Chromium's own debugging port.
 */
export async function startPackagedApp(dataFolder: string): Promise<PackagedApp> {
  const child = spawn(
    packagedProgram(),
    [...programArguments(), '--lang=en-US', '--remote-debugging-port=0', '--data', dataFolder],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Electron has no download settings to override, and answers an attempt with an error.
  const browser = await chromium.connectOverCDP(await debuggerAddress(child), {
    noDefaults: true,
  });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The packaged app shows no window.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    close: async () => {
      const closed = once(child, 'exit');
      await page.close();
      await closed;
    },
  };
}

async function debuggerAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The packaged app was started without a voice.');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`The packaged app ended at once:\n${said.join('\n')}`);
}
