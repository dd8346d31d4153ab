import { availableParallelism } from 'node:os';
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
  const displays = await openDisplays();
  try {
    return await runPlaywright(args, {
      ...env,
      ...displays[0]?.env,
      DISPLAYS: JSON.stringify(displays.map((display) => display.env)),
      ELECTRON_EXECUTABLE: runtime.executable,
      ELECTRON_ARGS: JSON.stringify(runtime.args),
    });
  } finally {
    for (const display of displays) display.close();
  }
}

// A window waits for a third of the time; many would wait for each other's processor.
const MOST_AT_ONCE = 3;

/**
 * A virtual display for each window that is tested at the same time, so that none takes the focus
 * of another; on a computer with a screen there is that one.
 */
async function openDisplays() {
  const first = await openDisplay();
  const isVirtual = first.env['DISPLAY'] !== undefined;
  const atOnce = isVirtual ? Math.min(MOST_AT_ONCE, availableParallelism() + 1) : 1;
  const others = await Promise.all(Array.from({ length: atOnce - 1 }, () => openDisplay()));
  return [first, ...others];
}
