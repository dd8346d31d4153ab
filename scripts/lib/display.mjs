import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureVirtualDisplay } from '../setup/system-packages.mjs';

/**
 * A display to draw on: the computer's own, or a virtual one that lasts until `close`.
 * @returns {Promise<{ env: Record<string, string>, close: () => void }>}
 */
export async function openDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = (DISPLAY ?? WAYLAND_DISPLAY ?? '') !== '';
  if (process.platform !== 'linux' || hasDisplay) return { env: {}, close: () => undefined };
  await ensureVirtualDisplay();
  // Xvfb chooses a free number and tells it on this descriptor when it is ready.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const ready = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  for await (const number of createInterface({ input: ready })) {
    console.log(`This computer has no screen: the app runs on the virtual display :${number}.`);
    return { env: { DISPLAY: `:${number}` }, close: () => server.kill() };
  }
  throw new Error('The virtual display (Xvfb) did not start.');
}
