import type { Page } from '@playwright/test';

/** What is between the frames that a window draws, in milliseconds, until `end` is asked. */
export async function watchFrames(page: Page): Promise<{ end: () => Promise<number[]> }> {
  const watch = await page.evaluateHandle(() => {
    const gapsMs: number[] = [];
    let lastMs = performance.now();
    let isOver = false;
    const frame = (nowMs: number) => {
      gapsMs.push(nowMs - lastMs);
      lastMs = nowMs;
      if (!isOver) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const end = () => {
      isOver = true;
      return gapsMs;
    };
    return { end };
  });
  return { end: () => watch.evaluate(({ end }) => end()) };
}
