import { rmSync } from 'node:fs';
import { diskProblem } from '../platform/disk-problem';
import { openPlain, type OpenOptions } from './database';

/**
 * Takes the one right to work in a till's folder, or answers null when another process has it: two
 * would both hand out the same numbers. The system gives it back when the process ends, however.
 */
export function lockFolder(file: string, options: OpenOptions): (() => void) | null {
  try {
    return lockFile(file, options);
  } catch (error) {
    if (diskProblem(error) !== 'FILE_DAMAGED') throw error;
    // Nothing is ever kept in it, and what is no SQLite file holds nobody's lock.
    rmSync(file);
    return lockFile(file, options);
  }
}

function lockFile(file: string, options: OpenOptions): (() => void) | null {
  const lock = openPlain(file, options);
  try {
    lock.pragma('busy_timeout = 0');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return () => {
    lock.close();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
