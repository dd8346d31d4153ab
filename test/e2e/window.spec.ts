import { writeFileSync } from 'node:fs';
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

test('the window opens where it was closed', async ({ startApp }) => {
  const first = await startApp();
  await bounds(first.app, MOVED);
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
