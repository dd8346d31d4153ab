import { sha256Hex } from '@main/platform/hash';
import { CHAIN_START, chainProblem, eventHash, GENESIS_HASH } from '@shared/journal/chain';
import type { JournalEvent } from '@shared/journal/events';
import { minor } from '@shared/domain/money/money';
import type { ShiftId } from '@shared/lib/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const shiftId = '019aae3a-0000-7000-8000-00000000000a' as ShiftId;

function shiftOpened(floatMinor: number): JournalEvent {
  const unhashed = {
    tillId: '019aae3a-0000-7000-8000-000000000001',
    tillSeq: 1,
    eventId: '019aae3a-0000-7000-8000-000000000002',
    type: 'shift.opened' as const,
    schemaVersion: 1,
    occurredAtMs: Date.UTC(2026, 10, 23),
    employeeId: null,
    shiftId,
    body: { shiftId, floatCounts: [], floatMinor: minor(floatMinor) },
    prevHash: GENESIS_HASH,
  };
  return { ...unhashed, hash: eventHash(unhashed, sha256Hex) };
}

describe('the hash chain', () => {
  it('is SHA-256 over the previous hash and the canonical event', () => {
    expect(shiftOpened(20_000).hash).toBe(
      sha256Hex(
        `${GENESIS_HASH}{"body":{"floatCounts":[],"floatMinor":20000,"shiftId":"${shiftId}"},` +
          `"employeeId":null,"eventId":"019aae3a-0000-7000-8000-000000000002",` +
          `"occurredAtMs":${Date.UTC(2026, 10, 23)},"prevHash":"${GENESIS_HASH}","schemaVersion":1,` +
          `"shiftId":"${shiftId}","tillId":"019aae3a-0000-7000-8000-000000000001","tillSeq":1,` +
          `"type":"shift.opened"}`,
      ),
    );
  });

  it('accepts the event that follows and no other', () => {
    const event = shiftOpened(20_000);
    expect(chainProblem(CHAIN_START, event, sha256Hex)).toBeNull();
    expect(chainProblem({ ...CHAIN_START, tillSeq: 4 }, event, sha256Hex)).toEqual({
      code: 'SEQUENCE_GAP',
      tillSeq: 1,
      expectedSeq: 5,
    });
    expect(chainProblem({ tillSeq: 0, hash: 'f'.repeat(64) }, event, sha256Hex)).toEqual({
      code: 'CHAIN_BROKEN',
      tillSeq: 1,
    });
  });

  it('covers the amounts: no float can be altered under its hash', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        fc.pre(before !== after);
        const event = { ...shiftOpened(after), hash: shiftOpened(before).hash };
        expect(chainProblem(CHAIN_START, event, sha256Hex)?.code).toBe('HASH_MISMATCH');
      }),
    );
  });
});
