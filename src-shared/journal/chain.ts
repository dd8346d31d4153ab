import { canonicalJson, type CanonicalValue } from './canonical';
import type { JournalEvent } from './events';

/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hex digits. Injected: shared has no crypto. */
export type Sha256 = (text: string) => string;

/** What the first event of a till follows. */
export const GENESIS_HASH = '0'.repeat(64);

/** A whole event but for its hash. The type of the body does not matter to the hash. */
export type UnhashedEvent = Omit<JournalEvent, 'hash' | 'body'> & { readonly body: unknown };

/** `SHA-256(prevHash ‖ canonical JSON of the whole event)`, every amount included. */
export function eventHash(event: UnhashedEvent, sha256: Sha256): string {
  const content: Record<keyof UnhashedEvent, CanonicalValue> = {
    tillId: event.tillId,
    tillSeq: event.tillSeq,
    eventId: event.eventId,
    type: event.type,
    schemaVersion: event.schemaVersion,
    occurredAtMs: event.occurredAtMs,
    employeeId: event.employeeId,
    shiftId: event.shiftId,
    body: event.body as CanonicalValue,
    prevHash: event.prevHash,
  };
  return sha256(event.prevHash + canonicalJson(content));
}

export type ChainProblem =
  | { readonly code: 'SEQUENCE_GAP'; readonly tillSeq: number; readonly expectedSeq: number }
  | { readonly code: 'CHAIN_BROKEN'; readonly tillSeq: number }
  | { readonly code: 'HASH_MISMATCH'; readonly tillSeq: number };

/** Where the next event of a till has to continue. */
export interface ChainTail {
  readonly tillSeq: number;
  readonly hash: string;
}

/** Before the first event: the next sequence is 1. */
export const CHAIN_START: ChainTail = { tillSeq: 0, hash: GENESIS_HASH };

/** The first thing wrong with `event` as the successor of `tail`, or null. */
export function chainProblem(
  tail: ChainTail,
  event: JournalEvent,
  sha256: Sha256,
): ChainProblem | null {
  const { tillSeq } = event;
  if (tillSeq !== tail.tillSeq + 1) {
    return { code: 'SEQUENCE_GAP', tillSeq, expectedSeq: tail.tillSeq + 1 };
  }
  if (event.prevHash !== tail.hash) return { code: 'CHAIN_BROKEN', tillSeq };
  return isHashRight(event, sha256) ? null : { code: 'HASH_MISMATCH', tillSeq };
}

function isHashRight(event: JournalEvent, sha256: Sha256): boolean {
  try {
    return eventHash(event, sha256) === event.hash;
  } catch {
    // What has no canonical form, a fraction for one, was put there by hand: it never had a hash.
    return false;
  }
}
