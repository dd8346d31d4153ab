import type { TillApp } from './till-app';

/** The smallest window that a counter has. */
export const SMALLEST = { width: 1366, height: 768 };

/** Gives every window of `app` that size, whatever frame the desktop draws. */
export async function fitWindows({ app }: Pick<TillApp, 'app'>): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, SMALLEST);
}
