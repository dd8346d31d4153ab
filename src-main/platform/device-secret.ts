import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { assert } from '@shared/lib/assert';

const BYTES = 32;

/** The secret of this computer in `file`, readable by its owner alone; made when it is not there. */
export function deviceSecret(file: string): Uint8Array {
  // An empty one was being made when the power went: no PIN was ever hashed with it.
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) make(file);
  const secret = readFileSync(file);
  assert(secret.length === BYTES, `${file} is not this computer's key: restore it from a backup`);
  return secret;
}

/** Whole or not at all, since half a key would stop every start from then on. */
function make(file: string): void {
  const draft = `${file}.tmp`;
  rmSync(draft, { force: true });
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, randomBytes(BYTES));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}
