import { electronRuntime } from '../setup/electron-runtime.mjs';
import { buildIfStale } from './build.mjs';
import { openDisplay } from './display.mjs';
import { runPlaywright } from './suites.mjs';

/**
 * Screens, in real Electron.
 * @param {readonly string[]} [args] which specs; all when none are named
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./suites.mjs').Counts>}
 */
export async function runScreens(args = [], env = {}) {
  const runtime = await electronRuntime();
  await buildIfStale();
  const display = await openDisplay();
  try {
    return await runPlaywright(args, {
      ...env,
      ...display.env,
      ELECTRON_EXECUTABLE: runtime.executable,
      ELECTRON_ARGS: JSON.stringify(runtime.args),
    });
  } finally {
    display.close();
  }
}
