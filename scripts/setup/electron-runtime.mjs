import { copyFileSync, existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { output, root } from '../lib/run.mjs';
import { electronDist, electronExecutable } from './electron-dist.mjs';
import { fallbackSqlite } from './fallback-sqlite.mjs';
import { ensureLibraries } from './system-packages.mjs';

/**
 * An Electron that can be started.
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {readonly string[]} args what comes before the app's own arguments
 */

/**
 * Everything needed to open the app from this checkout.
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime() {
  const dist = await electronDist();
  const folder = dist.isFallback ? await linkedFallback(dist.folder) : dist.folder;
  const executable = electronExecutable(folder);
  await ensureLibraries(executable);
  // The fallback has no opener of its own and starts what lies in its resources.
  return { executable, args: [...sandboxArguments(), ...(dist.isFallback ? [] : [root])] };
}

/** Chromium refuses its sandbox to root, and containers know no other user. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The fallback opens what lies in its own resources, so each checkout has a copy of it (of hard
 * links, where the disk allows) in which that is the checkout.
 * @param {string} cached
 */
async function linkedFallback(cached) {
  const sqlite = await fallbackSqlite();
  const folder = join(root, 'out/fallback-electron');
  const app = join(folder, 'resources/app');
  if (!isLinkTo(app, root)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(root, 'out'), { recursive: true });
    await output('cp', ['-al', cached, folder]).catch(async () => {
      rmSync(folder, { recursive: true, force: true });
      await output('cp', ['-a', cached, folder]);
    });
    symlinkSync(root, app);
  }
  mkdirSync(join(folder, 'resources/sqlite'), { recursive: true });
  copyFileSync(sqlite, join(folder, 'resources/sqlite/better_sqlite3.node'));
  return folder;
}

/**
 * A checkout that was moved or copied carries a link to where it was.
 * @param {string} link
 * @param {string} target
 */
function isLinkTo(link, target) {
  return existsSync(link) && readlinkSync(link) === target;
}
