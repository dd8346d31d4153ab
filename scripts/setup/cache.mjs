import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const cache =
  process.env['FRONTDESK_CACHE'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'frontdesk');

/**
 * Where the folder `name` of the user's cache is, or would be.
 * @param {string} name
 */
export function cachePath(name) {
  return join(cache, name);
}

/**
 * The folder `name` of the user's cache, made by `make` when it is not there. It is made beside
 * and moved into place whole, so that an interrupted set-up never leaves half a folder behind.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>}
 */
export async function cachedFolder(name, make) {
  const folder = cachePath(name);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    await make(draft);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
