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

/**
 * The secret of this computer in `file`, readable by its owner alone. It is made when it is not
 * there, unless PINs were hashed with it already: with a new one nobody could ever sign in.
 */
export function deviceSecret(file: string, isInUse = false): Uint8Array {
  // An empty one was being made when the power went.
  const isThere = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
  assert(isThere || !isInUse, `${file} is missing: restore it from a backup, or no PIN is right`);
  if (!isThere) make(file);
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
