import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { z } from 'zod';
import { electronDist } from '../setup/electron-dist.mjs';
import { fallbackSqlite } from '../setup/fallback-sqlite.mjs';
import { output, root } from './run.mjs';

/**
 * Packages the built app for this computer into `dist/`. Without installers it needs nothing from
 * the internet: the app's folder and, on Linux, a tar.gz of it.
 * @param {{ installers: boolean }} options
 * @returns {Promise<readonly string[]>} the files that were made
 */
export async function packageApp({ installers }) {
  const dist = await electronDist();
  if (installers && dist.isFallback) {
    throw new Error('Installers are for people, and the fallback Electron is not for them.');
  }
  const made = await build({
    projectDir: root,
    targets: Platform.current().createTarget(installers ? undefined : 'dir'),
    publish: 'never',
    config: {
      electronDist: dist.folder,
      electronVersion: dist.version,
      // The fallback is older than the last fuse, and naming it would be an error.
      ...(dist.isFallback
        ? { extraResources: [await fallbackSqliteResource()] }
        : { electronFuses: { grantFileProtocolExtraPrivileges: false } }),
    },
  });
  if (installers) return made;
  return process.platform === 'linux' ? [packagedProgram(), await archive()] : [packagedProgram()];
}

/** The program inside the packaged app's folder. */
export function packagedProgram() {
  const suffix = process.arch === 'arm64' ? '-arm64' : '';
  const { platform } = process;
  if (platform === 'darwin') {
    return join(root, 'dist', `mac${suffix}`, 'Frontdesk.app/Contents/MacOS/Frontdesk');
  }
  if (platform === 'win32') return join(root, 'dist', `win${suffix}-unpacked`, 'Frontdesk.exe');
  return join(root, 'dist', `linux${suffix}-unpacked`, 'frontdesk');
}

/** electron-builder's own tar.gz downloads a packer first; the computer has one. */
async function archive() {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const name = `Frontdesk-${version}-linux-${process.arch}`;
  const file = join(root, 'dist', `${name}.tar.gz`);
  const folder = dirname(packagedProgram());
  await output('tar', [
    ...['--create', '--gzip', '--file', file, '--directory', dirname(folder)],
    ...['--owner=0', '--group=0', `--transform=s,^${basename(folder)},${name},`, basename(folder)],
  ]);
  return file;
}

async function fallbackSqliteResource() {
  return { from: await fallbackSqlite(), to: 'sqlite/better_sqlite3.node' };
}
