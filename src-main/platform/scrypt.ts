import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// About half a second: at a quarter of it every six-digit PIN could be tried within days.
const COST = 2 ** 17;
const BLOCK_SIZE = 8;
const KEY_BYTES = 32;

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/**
 * The scrypt hash of `secret`, as hex, reckoned beside the main thread. `salt` (hex) is of this
 * person, `pepper` of this computer.
 */
export async function slowHash(secret: string, salt: string, pepper: Uint8Array): Promise<string> {
  const seasoned = Buffer.concat([Buffer.from(salt, 'hex'), pepper]);
  const maxmem = 256 * COST * BLOCK_SIZE;
  const key = await derive(secret, seasoned, KEY_BYTES, { N: COST, r: BLOCK_SIZE, maxmem });
  return key.toString('hex');
}

/** Whether two hashes of the same kind are equal, in a time that tells nothing. */
export function isSameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}
