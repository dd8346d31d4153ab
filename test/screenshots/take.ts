import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { TillApp } from '../support/till-app';

const SIZE = { width: 1366, height: 768 };
const MOST_BYTES = 250_000;

/** Gives every window of `app` the size of the pictures, whatever frame the desktop draws. */
export async function fitWindows({ app }: Pick<TillApp, 'app'>): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, SIZE);
}

/** Takes the picture `name` of the page at rest: nothing moves, and no cursor blinks. */
export async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const path = join(process.cwd(), 'docs/pictures', `${name}.png`);
  await page.screenshot({ path, scale: 'css', animations: 'disabled', caret: 'hide' });
  expect(page.viewportSize() ?? (await sizeOf(page))).toEqual(SIZE);
  expect(statSync(path).size, `${name} is too heavy for a README`).toBeLessThan(MOST_BYTES);
}

function sizeOf(page: Page) {
  return page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}
