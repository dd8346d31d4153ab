import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { output, root } from './run.mjs';

const SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'electron.vite.config.mts',
  'package-lock.json',
];
const BUILT = join(root, 'out/renderer/index.html');

/** Builds the app when a source is newer than what was built. */
export async function buildIfStale() {
  const builtAt = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  if (SOURCES.every((source) => newest(join(root, source)) < builtAt)) return;
  console.log('Building …');
  await output('electron-vite', ['build']);
}

/**
 * @param {string} path
 * @returns {number} the time of the last change in it
 */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
