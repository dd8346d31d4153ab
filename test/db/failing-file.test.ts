import { closeSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { openTill, type OpenedTill } from '@main/app/till';
import { verifyTill } from '@main/services/maintenance/verify';
import type { TillContext } from '@main/services/context';
import { AREAS, type Area } from '@shared/ipc/topics';
import { describe, expect, it, onTestFinished } from 'vitest';
import { furnishedTill } from '../support/till-context';
import { MIGRATIONS_FOLDER } from '../support/till-file';

const PAGE = 4096;
const notReady = { ok: false, error: { code: 'TILL_NOT_READY' } };

interface WorkingTill {
  readonly file: string;
  readonly route: OpenedTill['route'];
  readonly context: TillContext;
  /** What the screens were told, in order. */
  readonly told: (readonly Area[])[];
  readonly wakes: () => number;
}

/** A furnished till at which a manager stands, opened as the window opens it. */
function workingTill(): WorkingTill {
  const { database, session } = furnishedTill();
  const file = database.sqlite.name;
  database.sqlite.close();
  const told: (readonly Area[])[] = [];
  let wakes = 0;
  const till = openTill({
    dataFolder: dirname(file),
    migrationsFolder: MIGRATIONS_FOLDER,
    demoFolder: '',
    copyWorker: '',
    nativeBinding: null,
    version: '0.1.0',
    signals: {
      changed: (areas) => told.push(areas),
      progress: () => undefined,
      wakePrinter: () => {
        wakes += 1;
      },
    },
    pdf: null,
    logError: () => undefined,
  });
  if (till === null || till.context === null) throw new Error('the till does not open');
  onTestFinished(till.close);
  const { context, route } = till;
  context.session.employeeId = session.employeeId;
  return { file, route, context, told, wakes: () => wakes };
}

function openInvoice({ route, context }: WorkingTill) {
  return route('invoices.open', { invoiceId: context.ids.next(), clientId: null });
}

/** Has the file asked for every page again, as on the first day. */
function forgetPages({ context }: WorkingTill): void {
  context.database.sqlite.pragma('shrink_memory');
}

/** Takes the log away under an open till; answers how to give it back. */
function hideLog(till: WorkingTill): () => void {
  const log = `${till.file}-wal`;
  const kept = readFileSync(log);
  truncateSync(log, 0);
  forgetPages(till);
  return () => {
    writeFileSync(log, kept);
  };
}

/** Spoils a page of the journal under an open till; answers the file as it was. */
function overwriteJournal(till: WorkingTill): Buffer {
  const { sqlite } = till.context.database;
  const root = sqlite
    .prepare<[], number>("SELECT rootpage FROM sqlite_master WHERE name = 'journal_events'")
    .pluck()
    .get();
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const sound = readFileSync(till.file);
  const handle = openSync(till.file, 'r+');
  writeSync(handle, Buffer.alloc(PAGE, 0xa5), 0, PAGE, ((root ?? 0) - 1) * PAGE);
  closeSync(handle);
  forgetPages(till);
  return sound;
}

describe('a till whose file fails under a command', () => {
  it('asks that connection nothing more, looks the file over and goes on', async () => {
    const till = workingTill();
    const { route, context, told } = till;
    const before = context.database.sqlite;
    const giveBack = hideLog(till);

    expect(await openInvoice(till)).toEqual({ ok: false, error: { code: 'DISK_FAILED' } });

    expect(before.open).toBe(false);
    giveBack();
    expect(told).toEqual([]);
    expect(await openInvoice(till)).toMatchObject({ ok: true });
    expect(told).toEqual([AREAS, ['invoices']]);
    expect(till.wakes()).toBe(1);
    expect(await route('till.status', {})).toMatchObject({ value: { state: 'sound' } });
    expect(await route('till.session', {})).toMatchObject({ value: { name: 'Sam Field' } });
    expect(context.database.sqlite).not.toBe(before);
    expect(verifyTill(context.database).problems).toEqual([]);
  });

  it('is closed until it is started anew when the file is not sound', async () => {
    const till = workingTill();
    const { route, file, told } = till;
    const sound = overwriteJournal(till);

    expect(await openInvoice(till)).toEqual(notReady);

    const left = readFileSync(file);
    expect(await openInvoice(till)).toEqual(notReady);
    expect(told).toEqual([['till']]);
    expect(await route('till.status', {})).toMatchObject({ value: { state: 'damaged' } });
    expect(await route('shifts.current', {})).toEqual(notReady);
    expect(readFileSync(file).equals(left)).toBe(true);
    writeFileSync(file, sound);
    expect(await openInvoice(till)).toEqual(notReady);
  });
});
