import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output, root } from './run.mjs';

const SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'electron.vite.config.mts',
  'vite.shared.config.mts',
  'lingui.config.mjs',
  'postcss.config.cjs',
  'package.json',
  'package-lock.json',
];

// Its time is when the last good build began: what changed while it ran is newer.
const STAMP = join(root, 'out/built');

/** Builds the app when a source is newer than what was built. Standard output stays silent. */
export async function buildIfStale() {
  const builtAtMs = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  if (SOURCES.some((source) => newestMs(join(root, source)) >= builtAtMs)) await build();
}

/** Builds the app. Standard output stays silent. */
export async function build() {
  console.error('Building …');
  const begun = new Date();
  try {
    await output('electron-vite', ['build']);
  } catch (error) {
    if (error instanceof Error && 'stderr' in error) console.error(error.stderr);
    throw new Error('The build failed; its own words are above.', { cause: error });
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begun, begun);
}

/**
 * @param {string} path
 * @returns {number} the time of the last change in it
 */
function newestMs(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
