import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sqlite } from './database';

/**
 * Writes a compact copy of the open database to `file`, whole or not at all, and answers when the
 * disk has it: VACUUM INTO does not wait for the disk by itself. Replaces what was there.
 */
export function copyDatabase(sqlite: Sqlite, file: string): void {
  const draft = `${file}.tmp`;
  rmSync(draft, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(draft);
  flush(draft);
  renameSync(draft, file);
  // Windows cannot open a folder, and needs no flush of one.
  if (process.platform !== 'win32') flush(dirname(file));
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
