import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { ask, MANAGER, signIn } from '../support/counter';
import type { TillApp } from '../support/till-app';

/** `npm run printer`, with its page in a second window of `app` instead of in a browser. */
export async function openPrinterWindow({ app }: TillApp) {
  const program = join(process.cwd(), 'scripts/printer.mjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--web', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ports: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    ports.push(Number(/127\.0\.0\.1:(\d+)/.exec(line)?.[1]));
    if (ports.length === 2) break;
  }
  const [port = 0, web = 0] = ports;
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }, address) => {
    await new BrowserWindow().loadURL(address);
  }, `http://127.0.0.1:${web}`);
  return { page: await opened, port, close: () => child.kill() };
}

/** Sets the till's printer to `port` on this computer, and leaves nobody signed in. */
export async function useNetworkPrinter(page: Page, port: number): Promise<void> {
  await signIn(page, MANAGER);
  await ask(page, 'settings.saveTill', {
    changes: { printer: { transport: 'tcp', host: '127.0.0.1', port, paperMm: 80, drawerPin: 2 } },
  });
  await ask(page, 'people.signOut', { cause: 'lock' });
  await page.reload();
}
