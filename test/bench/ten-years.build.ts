import { statSync } from 'node:fs';
import { join } from 'node:path';
import { inspectHealth, isSound } from '@main/db/health';
import { tailStart } from '@main/db/journal';
import { expect, test } from 'vitest';
import { cachedFolder } from '../../scripts/setup/cache.mjs';
import { openTill } from '../support/till-file';
import { hospitalTill, type HospitalTill } from './support/hospital/hospital-till';
import { liveThrough } from './support/hospital/live-through';
import { builtHospital } from './support/hospital/place';
import type { HospitalSize } from './support/hospital/size';

const SEED = 1;
const HOUR_MS = 3_600_000;
const MEGABYTE = 2 ** 20;

test('ten-years', { timeout: 6 * HOUR_MS }, async () => {
  const { size, folderName, file, isBuilt } = builtHospital();
  if (!isBuilt) await cachedFolder(folderName, (folder) => build(join(folder, 'till.db'), size));
  say(`The hospital is in ${file}, ${Math.round(statSync(file).size / MEGABYTE)} MB.\n`);
});

async function build(file: string, size: HospitalSize): Promise<void> {
  const database = openTill(file);
  const { sqlite } = database;
  // A build that broke off is thrown away: nothing here needs to wait for the disk.
  sqlite.pragma('synchronous = OFF');
  sqlite.pragma('cache_size = -400000');
  sqlite.pragma('wal_autocheckpoint = 20000');
  const till = hospitalTill(database, SEED);
  say(`${size.products} products and ${size.clients} clients come first.\n`);
  await liveThrough(till, size, progressOf(till, size));
  expect(isSound(inspectHealth(database))).toBe(true);
  sqlite.close();
}

/** Says how far it is each minute or so, and how fast. */
function progressOf(till: HospitalTill, { shifts }: HospitalSize): (done: number) => void {
  const startMs = performance.now();
  return (done) => {
    if (done % Math.ceil(shifts / 100) !== 0 && done !== shifts) return;
    const seconds = Math.round((performance.now() - startMs) / 1000);
    const events = tailStart(till.database.read, till.tillId, 0);
    const speed = Math.round(events / seconds);
    say(`${done} of ${shifts} shifts, ${events} events, ${seconds} s, ${speed} events/s\n`);
  };
}

function say(text: string): void {
  process.stderr.write(text);
}
