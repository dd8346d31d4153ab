import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { err, ok, type Result } from '@shared/lib/result';
import { openPlain, type OpenOptions, type Sqlite } from './database';
import { brokenPages } from './health';

/** A copy of the till's file that was looked over. */
export interface Backup {
  readonly savedAs: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

type Progress = (done: number, total: number) => void;

/** Where a till keeps its backups. */
export interface Backups {
  save(
    sqlite: Sqlite,
    nowMs: number,
    onProgress: Progress,
  ): Promise<Result<Backup, { readonly code: 'BACKUP_FAILED' }>>;
}

const KEPT = 30;
const NAME = /^till-[\d-]+Z\.db$/;
/** What a backup leaves that was cut off: the copy, and what SQLite keeps beside it. */
const DRAFT = /^till-[\d-]+Z\.db\.tmp/;
// Small enough that the till answers in between.
const PAGES_AT_ONCE = 400;

/**
 * Copies of the till's file in `folder`, the newest thirty. A copy is made page by page while the
 * till goes on selling, flushed, looked over, and only then given its name.
 */
export function createBackups(
  folder: string,
  options: OpenOptions,
  logError: (error: unknown) => void,
): Backups {
  try {
    forget(folder, DRAFT, 0);
  } catch (error) {
    // A till sells, whatever its backups are like.
    logError(error);
  }
  return {
    async save(sqlite, nowMs, onProgress) {
      const fileName = `till-${new Date(nowMs).toISOString().replaceAll(/[:.T]/g, '-')}.db`;
      const savedAs = join(folder, fileName);
      const draft = `${savedAs}.tmp`;
      try {
        mkdirSync(folder, { recursive: true });
        await copyPages(sqlite, draft, onProgress);
        lookOver(draft, options);
        const sha256 = await hashOf(draft);
        flush(draft);
        renameSync(draft, savedAs);
        // Windows cannot open a folder, and needs no flush of one.
        if (process.platform !== 'win32') flush(folder);
        forget(folder, NAME, KEPT);
        return ok({ savedAs, fileName, sha256, sizeBytes: statSync(savedAs).size });
      } catch (error) {
        logError(error);
        rmSync(draft, { force: true });
        return err({ code: 'BACKUP_FAILED' });
      }
    },
  };
}

async function copyPages(sqlite: Sqlite, file: string, onProgress: Progress): Promise<void> {
  rmSync(file, { force: true });
  await sqlite.backup(file, {
    progress: ({ totalPages, remainingPages }) => {
      onProgress(totalPages - remainingPages, totalPages);
      return PAGES_AT_ONCE;
    },
  });
}

function lookOver(file: string, options: OpenOptions): void {
  const copy = openPlain(file, options);
  try {
    // A copy of a file with a log asks for one of its own; in one file it is easier to keep.
    copy.pragma('journal_mode = DELETE');
    const problems = brokenPages(copy);
    if (problems.length > 0) throw new Error(`the backup is damaged: ${problems.join(', ')}`);
  } finally {
    copy.close();
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Removes what is called like `name`, but for the newest so many. */
function forget(folder: string, name: RegExp, kept: number): void {
  if (!existsSync(folder)) return;
  const ours = readdirSync(folder)
    .filter((each) => name.test(each))
    .sort();
  for (const each of ours.slice(0, Math.max(0, ours.length - kept))) rmSync(join(folder, each));
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
