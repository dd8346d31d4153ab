import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureVirtualDisplay } from '../setup/system-packages.mjs';

/**
 * A display to draw on.
 * @typedef {object} Display
 * @property {Record<string, string>} env what a program needs to draw there
 * @property {() => void} close
 */

/**
 * The computer's own display, or a virtual one that lasts until `close`.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = (DISPLAY ?? '') !== '' || (WAYLAND_DISPLAY ?? '') !== '';
  if (process.platform !== 'linux' || hasDisplay) return { env: {}, close: () => undefined };
  await ensureVirtualDisplay();
  // Xvfb chooses a free number and tells it on this descriptor when it is ready. Of its own
  // session, so that Ctrl-C ends the app first and the app is not cut off from its screen.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const close = () => server.kill();
  process.once('exit', close);
  const number = await firstLine(server);
  if (number === null) throw new Error('The virtual display (Xvfb) did not start.');
  console.error(
    `This computer has no screen: using the virtual display :${number}. To look at it, run ` +
      `\`x11vnc -localhost -display :${number}\` and connect a VNC viewer.`,
  );
  return { env: { DISPLAY: `:${number}` }, close };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string | null>} null when it ended without a word
 */
function firstLine(server) {
  const input = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  return new Promise((resolve) => {
    const nothing = () => {
      resolve(null);
    };
    server.once('error', nothing);
    createInterface({ input }).once('line', resolve).once('close', nothing);
  });
}
