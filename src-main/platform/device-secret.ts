import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { assert } from '@shared/lib/assert';

const BYTES = 32;

/** The secret of this computer in `file`, readable by its owner alone; made when it is not there. */
export function deviceSecret(file: string): Uint8Array {
  if (!existsSync(file)) writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
  const secret = readFileSync(file);
  assert(secret.length === BYTES, `${file} is not this computer's key: restore it from a backup`);
  return secret;
}
