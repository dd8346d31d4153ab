import { openPlain } from '@main/db/database';
import { readMigrations } from '@main/db/migrations';
import { isSound } from '@main/db/health';
import { startTill } from '@main/services/start/start-till';
import { expect, test } from 'vitest';
import { clock, ids, MIGRATIONS_FOLDER } from '../support/till-file';
import { busyTill, paidSale } from './support/busy-till';
import { noSamples, reportRatio, timed, type Samples } from './support/measure';

const STARTS = 40;
const nativeBinding = null;

test('start-till', { timeout: 900_000 }, () => {
  reportRatio({ name: 'start-till: 100 events', target: 20 }, startsAfter(100));
  reportRatio({ name: 'start-till', target: 3 }, startsAfter(50_000));
});

/**
 * Starts a till that has journalled so many events. The floor opens the same file and has SQLite
 * look over its pages, which nobody who promises a sound file can leave out.
 */
function startsAfter(events: number): Samples {
  const file = journalOf(events);
  const samples = noSamples();
  for (let run = 0; run < STARTS; run += 1) {
    samples.subjectMs.push(
      timed(() => {
        start(file, events);
      }).ms,
    );
    samples.floorMs.push(
      timed(() => {
        checkPages(file);
      }).ms,
    );
  }
  return samples;
}

function start(file: string, events: number): void {
  const migrations = readMigrations(MIGRATIONS_FOLDER);
  const place = { file, isKnown: true, nativeBinding, migrations, clock, ids };
  const started = startTill({ ...place, version: '0.1.0', platform: 'bench' });
  if (!started.ok) throw new Error(started.error.code);
  const { health, database } = started.value;
  database.sqlite.close();
  expect(isSound(health)).toBe(true);
  expect(health.events).toBeGreaterThan(events);
}

function checkPages(file: string): void {
  const sqlite = openPlain(file, { nativeBinding });
  const [answer] = sqlite.prepare<[], string>('PRAGMA quick_check').pluck().all();
  sqlite.close();
  expect(answer).toBe('ok');
}

/** A file with so many events of paid sales, closed. */
function journalOf(events: number): string {
  const busy = busyTill();
  const { sqlite } = busy.till.database;
  // How it came into being is not what is measured: nothing here needs to wait for the disk.
  sqlite.pragma('synchronous = OFF');
  const count = sqlite.prepare<[], number>('SELECT count(*) FROM journal_events').pluck();
  while ((count.get() ?? 0) < events) {
    const sale = paidSale(busy);
    sale.open();
    sale.addLines();
    sale.pay();
  }
  sqlite.close();
  return sqlite.name;
}
