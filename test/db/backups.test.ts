import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createBackups, type Backups } from '@main/db/backups';
import type { CopyProgress } from '@main/db/sound-copy';
import { makeBackup } from '@main/services/backup/make-backup';
import { verifyTill } from '@main/services/maintenance/verify';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../faults/build-program';
import { journalOf } from '../support/journal-reader';
import { cash } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';
import { openTill, temporaryFile } from '../support/till-file';
import { sell } from '../support/worked-day';

const MINUTE = 60_000;
const PAGE = 4096;
const FAILED = { ok: false, error: { code: 'BACKUP_FAILED' } };

let copyWorker = '';
beforeAll(async () => {
  // Under a name of its own: other tests build theirs meanwhile.
  copyWorker = await buildProgram('copy-worker-alone', 'src-main/db/copy-worker.ts');
}, MINUTE);

function backupsIn(folder: string, logged?: string[]): Backups {
  return createBackups(folder, { nativeBinding: null, copyWorker }, (error) => {
    if (logged === undefined) throw error;
    logged.push(String(error));
  });
}

const folderOf = ({ database }: TestTill) => join(dirname(database.sqlite.name), 'backups');

function save(backups: Backups, till: TestTill, onStep: CopyProgress = () => undefined) {
  return backups.save({ file: till.database.sqlite.name, nowMs: till.clock.nowMs() }, onStep);
}

/** A till with enough in it that its copy takes many steps. */
function largeTill(): TestTill {
  const till = furnishedTill();
  openDrawer(till);
  const { sqlite } = till.database;
  sqlite.exec('CREATE TABLE ballast (body BLOB) STRICT');
  const insert = sqlite.prepare('INSERT INTO ballast VALUES (randomblob(1000000))');
  for (let row = 0; row < 60; row += 1) insert.run();
  return till;
}

/** Puts nonsense over the first page of a table, in the file and behind its connection's back. */
function damage({ database: { sqlite } }: TestTill, table: string): void {
  const sql = 'SELECT rootpage FROM sqlite_schema WHERE name = ?';
  const page = sqlite.prepare<[string], number>(sql).pluck().get(table) ?? 0;
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const handle = openSync(sqlite.name, 'r+');
  writeSync(handle, Buffer.alloc(PAGE, 0xa5), 0, PAGE, (page - 1) * PAGE);
  closeSync(handle);
}

describe('a backup', () => {
  it('is the whole till, sound by itself', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const { number } = sell(till, cash(6500));
    const { savedAs } = value(await save(backupsIn(folderOf(till)), till));
    const copy = openTill(savedAs);
    expect(verifyTill(copy).problems).toEqual([]);
    expect(copy.sqlite.prepare('SELECT number_text FROM payments').pluck().all()).toEqual([number]);
  });

  it('is the till as it was when it began, whatever is sold while it is copied', async () => {
    const till = largeTill();
    sell(till, cash(6500));
    let sold = 0;
    // Were each sale to make the copy begin again, it would never end.
    const saving = save(backupsIn(folderOf(till)), till, () => {
      sell(till, cash(6500));
      sold += 1;
    });
    const copy = openTill(value(await saving).savedAs);
    expect(sold).toBeGreaterThan(5);
    expect(verifyTill(copy).problems).toEqual([]);
    expect(copy.sqlite.prepare('SELECT count(*) FROM payments').pluck().get()).toBe(1);
  });

  it('is copied and looked over while the till idles, and sells at once', async () => {
    const till = largeTill();
    const happened: string[] = [];
    const before = performance.eventLoopUtilization();
    const saving = save(backupsIn(folderOf(till)), till, (done, total) => {
      if (done < total) return;
      happened.push('copied');
      setImmediate(() => {
        sell(till, cash(6500));
        happened.push('sold');
      });
    });
    value(await saving);
    const { utilization } = performance.eventLoopUtilization(before);
    expect([...happened, 'saved']).toEqual(['copied', 'sold', 'saved']);
    // Made in this thread, all of it is spent on the copy.
    expect(utilization).toBeLessThan(0.5);
  });

  it('is made one at a time, and journalled once', async () => {
    const till = furnishedTill();
    const backups = backupsIn(folderOf(till));
    const context = { ...till, backups };
    const both = await Promise.all([makeBackup(context), makeBackup(context)]);
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual({ ok: false, error: { code: 'BACKUP_RUNNING' } });
    expect(journalOf(till.database).filter(({ type }) => type === 'backup.made')).toHaveLength(1);
    till.pass(1000);
    expect(await makeBackup(context)).toMatchObject({ ok: true });
  });

  it('lets go of the file when it is cut off, also while nobody listens', async () => {
    const till = largeTill();
    const logged: string[] = [];
    const folder = folderOf(till);
    const backups = backupsIn(folder, logged);
    const busy: unknown[] = [];
    const saving = save(backups, till, () => {
      if (busy.length > 0) return;
      // As long as a copy looks at an older state, the log cannot be emptied.
      sell(till, cash(6500));
      backups.stop();
      busy.push(till.database.sqlite.pragma('wal_checkpoint(TRUNCATE)'));
    });
    expect(await saving).toEqual(FAILED);
    expect(busy).toEqual([[{ busy: 0, log: 0, checkpointed: 0 }]]);
    expect(logged).toEqual(['Error: the backup was cut off']);
    expect(readdirSync(folder)).toEqual([]);
    value(await save(backups, till));
  });

  it('that is damaged is refused, and leaves nothing', async () => {
    const till = furnishedTill();
    addProduct(till);
    damage(till, 'products');
    const logged: string[] = [];
    const folder = folderOf(till);
    expect(await save(backupsIn(folder, logged), till)).toEqual(FAILED);
    expect(logged.join()).toMatch(/the backup is damaged|malformed/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes when thirty newer ones are there', async () => {
    const till = furnishedTill();
    const folder = folderOf(till);
    mkdirSync(folder);
    const nameOf = (day: number) => `till-2026-10-${String(day).padStart(2, '0')}-09-30-00-000Z.db`;
    const older = Array.from({ length: 31 }, (_, index) => nameOf(index + 1));
    for (const name of [...older, 'notes.db']) writeFileSync(join(folder, name), '');
    const { fileName } = value(await save(backupsIn(folder), till));
    expect(readdirSync(folder).sort()).toEqual(['notes.db', ...older.slice(2), fileName]);
  });

  it('that was cut off is thrown away at the next start, and nothing else is', () => {
    const folder = join(dirname(temporaryFile()), 'backups');
    backupsIn(folder);
    mkdirSync(folder);
    const whole = ['till-2026-11-23-09-30-00-000Z.db', 'notes.db.tmp'];
    const cutOff = ['', '-journal'].map((rest) => `till-2026-11-24-09-30-00-000Z.db.tmp${rest}`);
    for (const name of [...whole, ...cutOff]) writeFileSync(join(folder, name), '');
    backupsIn(folder);
    expect(readdirSync(folder).sort()).toEqual([...whole].sort());
  });
});
