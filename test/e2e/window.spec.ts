import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import { test } from '../support/till-app';

const MOVED = { x: 140, y: 90, width: 1200, height: 800 };

/** Where the till's window stands, or is put. */
function bounds(app: ElectronApplication, put?: typeof MOVED) {
  return app.evaluate(({ BrowserWindow }, to) => {
    const [window] = BrowserWindow.getAllWindows();
    if (to !== undefined) window?.setBounds(to);
    return window?.getBounds();
  }, put);
}

/** A window that is not on the screen yet goes to its first place when it gets there. */
async function shown(app: ElectronApplication): Promise<void> {
  const isVisible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
}

test('the window opens where it was closed', async ({ startApp, dataFolder }) => {
  const first = await startApp();
  await shown(first.app);
  await bounds(first.app, MOVED);
  // The screen moves a window in its own time and tells of it later: what the app keeps says when.
  const file = join(dataFolder, 'window.json');
  const kept = () => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  await expect.poll(kept).toBe(JSON.stringify({ bounds: MOVED, isMaximized: false }));
  await first.app.close();
  const second = await startApp();
  expect(await bounds(second.app)).toEqual(MOVED);
});

test('a place that is broken or off the screen is forgotten', async ({ startApp, dataFolder }) => {
  const file = join(dataFolder, 'window.json');
  const away = { bounds: { ...MOVED, x: 50_000 }, isMaximized: false };
  for (const text of [JSON.stringify(away), 'no place at all']) {
    writeFileSync(file, text);
    const { app } = await startApp();
    expect(await bounds(app)).toMatchObject({ width: 1366, height: 768 });
    await app.close();
  }
});
