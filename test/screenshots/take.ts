import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { SMALLEST } from '../support/fit-windows';

const MOST_BYTES = 250_000;

/** Takes the picture `name` of the page at rest: nothing moves, and no cursor blinks. */
export async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const path = join(process.cwd(), 'docs/pictures', `${name}.png`);
  await page.screenshot({ path, scale: 'css', animations: 'disabled', caret: 'hide' });
  expect(page.viewportSize() ?? (await sizeOf(page))).toEqual(SMALLEST);
  expect(statSync(path).size, `${name} is too heavy for a README`).toBeLessThan(MOST_BYTES);
}

function sizeOf(page: Page) {
  return page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}
