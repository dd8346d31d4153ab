import { closeSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openTill } from '@main/app/till';
import { openSqlite } from '@main/db/database';
import type { Output } from '@shared/ipc/contract/contract';
import { expect, describe, it, onTestFinished } from 'vitest';
import { MIGRATIONS_FOLDER, temporaryFile } from '../support/till-file';

const PAGE = 4096;

function open(folder: string) {
  const till = openTill({
    dataFolder: folder,
    migrationsFolder: MIGRATIONS_FOLDER,
    demoFolder: '',
    copyWorker: '',
    nativeBinding: null,
    version: '0.1.0',
    signals: { changed: () => undefined, progress: () => undefined, wakePrinter: () => undefined },
    pdf: null,
    logError: () => undefined,
  });
  if (till === null) throw new Error('the folder is in use');
  onTestFinished(till.close);
  return till;
}

/** The file of a till that was started once and closed. */
function startedFile(): string {
  const file = temporaryFile();
  open(dirname(file)).close();
  return file;
}

function overwrite(file: string, place: number, bytes: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, place);
  closeSync(handle);
}

async function statusOf(file: string): Promise<Output<'till.status'>> {
  const till = open(dirname(file));
  const answer = await till.route('till.status', {});
  expect(await till.route('shifts.current', {})).toMatchObject({
    error: { code: 'TILL_NOT_READY' },
  });
  till.close();
  return (answer as { value: Output<'till.status'> }).value;
}

/** The first page of the table that holds the journal. */
function journalPage(file: string): number {
  const sqlite = openSqlite(file, { nativeBinding: null });
  const sql = "SELECT rootpage FROM sqlite_master WHERE name = 'journal_events'";
  const page = sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
  sqlite.close();
  return page;
}

describe('a till whose file is damaged', () => {
  it.each<[string, (file: string) => void]>([
    [
      'holds something else',
      (file) => {
        writeFileSync(file, 'not a database '.repeat(900));
      },
    ],
    [
      'has a bad header',
      (file) => {
        overwrite(file, 0, 100);
      },
    ],
    [
      'has a bad schema',
      (file) => {
        overwrite(file, 100, PAGE - 100);
      },
    ],
    [
      'has a bad page of the journal',
      (file) => {
        overwrite(file, (journalPage(file) - 1) * PAGE, PAGE);
      },
    ],
    [
      'was cut off',
      (file) => {
        truncateSync(file, 5 * PAGE);
      },
    ],
    [
      'was cut off within a page',
      (file) => {
        truncateSync(file, 7 * PAGE + 100);
      },
    ],
    [
      'was emptied',
      (file) => {
        truncateSync(file, 0);
      },
    ],
  ])('says so and leaves it as it is: it %s', async (_what, damage) => {
    const file = startedFile();
    damage(file);
    const left = readFileSync(file);
    for (let start = 1; start <= 2; start += 1) {
      expect(await statusOf(file)).toMatchObject({ state: 'damaged' });
      expect(readFileSync(file).equals(left)).toBe(true);
    }
  });

  it('journals nothing where the chain is broken', async () => {
    const file = startedFile();
    const sqlite = openSqlite(file, { nativeBinding: null });
    sqlite.exec('DROP TRIGGER journal_events_no_update');
    sqlite.exec(`UPDATE journal_events SET occurred_at_ms = 1`);
    sqlite.close();
    const status = { state: 'damaged', events: 1, problems: ['HASH_MISMATCH 1'] };
    expect(await statusOf(file)).toMatchObject(status);
    expect(await statusOf(file)).toMatchObject(status);
  });

  it('opens a folder whose lock is no lock any more', () => {
    const file = startedFile();
    writeFileSync(join(dirname(file), 'till.lock'), 'x'.repeat(PAGE));
    expect(open(dirname(file)).context).not.toBeNull();
  });
});
