import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@shared/lib/result';
import { copyInThread } from './copy-thread';
import type { OpenOptions } from './database';
import type { CopyProgress, SoundCopy } from './sound-copy';

/** A copy of the till's file that was looked over. */
export interface Backup extends SoundCopy {
  readonly savedAs: string;
  readonly fileName: string;
}

export interface CopyOptions extends OpenOptions {
  /** The program of the thread that makes copies. */
  readonly copyWorker: string;
}

/** What is copied: the till's file, as of a time that its copy is called after. */
export interface ToCopy {
  readonly file: string;
  readonly nowMs: number;
}

type Failure = { readonly code: 'BACKUP_FAILED' } | { readonly code: 'BACKUP_RUNNING' };

/** Where a till keeps its backups. */
export interface Backups {
  /** One at a time. */
  save(what: ToCopy, onProgress: CopyProgress): Promise<Result<Backup, Failure>>;
  /** Cuts off what is being copied. */
  stop(): void;
}

const KEPT = 30;
const NAME = /^till-[\d-]+Z\.db$/;
/** What a backup leaves that was cut off: the copy, and what SQLite keeps beside it. */
const DRAFT = /^till-[\d-]+Z\.db\.tmp/;

/** Copies of the till's file in `folder`, the newest thirty. */
export function createBackups(
  folder: string,
  options: CopyOptions,
  logError: (error: unknown) => void,
): Backups {
  try {
    for (const draft of namesIn(folder, DRAFT)) rmSync(join(folder, draft));
  } catch (error) {
    // A till sells, whatever its backups are like.
    logError(error);
  }
  let running: AbortController | null = null;
  return {
    async save(what, onProgress) {
      if (running !== null) return err({ code: 'BACKUP_RUNNING' });
      running = new AbortController();
      try {
        const backup = await saveCopy(what, folder, options, onProgress, running.signal);
        for (const old of namesIn(folder, NAME).slice(0, -KEPT)) await rm(join(folder, old));
        return ok(backup);
      } catch (error) {
        logError(error);
        return err({ code: 'BACKUP_FAILED' });
      } finally {
        running = null;
      }
    },
    stop() {
      running?.abort();
    },
  };
}

/**
 * Copies the till's file into `folder`, which is made when it is not there, while the till goes on
 * selling: all that takes long is done in another thread. The copy is given its name when it was
 * looked over and is on the disk; what cannot be is thrown, and leaves nothing.
 */
export async function saveCopy(
  { file, nowMs }: ToCopy,
  folder: string,
  options: CopyOptions,
  onProgress: CopyProgress,
  signal: AbortSignal,
): Promise<Backup> {
  const fileName = `till-${new Date(nowMs).toISOString().replaceAll(/[:.T]/g, '-')}.db`;
  const savedAs = join(folder, fileName);
  const draft = `${savedAs}.tmp`;
  mkdirSync(folder, { recursive: true });
  const { copyWorker, nativeBinding } = options;
  try {
    const order = { from: file, to: draft, nativeBinding };
    const copy = await copyInThread(copyWorker, order, onProgress, signal);
    await rename(draft, savedAs);
    await flushFolder(folder);
    return { savedAs, fileName, ...copy };
  } catch (error) {
    for (const end of ['', '-journal', '-wal', '-shm']) await rm(`${draft}${end}`, { force: true });
    throw error;
  }
}

async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and needs no flush of one.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What in `folder` is called like `name`, the oldest first. */
function namesIn(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((each) => name.test(each))
    .sort();
}
