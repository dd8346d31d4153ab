import type { SignatureFact } from '@shared/journal/account-facts';
import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';
import { sha256Hex } from '../../platform/hash';

/** A name written on the screen, as it is kept: with the hash of what stood above it. */
export function signedOn(
  written: Omit<SignatureFact, 'signedSha256'> | null,
  content: CanonicalValue,
): SignatureFact | null {
  return written === null ? null : { ...written, signedSha256: sha256Hex(canonicalJson(content)) };
}
