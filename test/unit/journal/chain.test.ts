import { sha256Hex } from '@main/platform/hash';
import {
  CHAIN_START,
  chainProblem,
  eventHash,
  GENESIS_HASH,
  type ChainProblem,
} from '@shared/journal/chain';
import type { JournalEvent } from '@shared/journal/events';
import { minor } from '@shared/domain/money/money';
import type { InvoiceId, ShiftId } from '@shared/lib/ids';
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

/** A shift with its sales: `bodies` as the facts of one till, each chained to the one before. */
function chained(bodies: readonly Pick<JournalEvent, 'type' | 'body'>[]): JournalEvent[] {
  let prevHash = GENESIS_HASH;
  return bodies.map((fact, index) => {
    const unhashed = { ...shiftOpened(0), ...fact, tillSeq: index + 1, prevHash };
    prevHash = eventHash(unhashed, sha256Hex);
    return { ...unhashed, hash: prevHash } as JournalEvent;
  });
}

function firstProblem(events: readonly JournalEvent[]): ChainProblem | null {
  let tail = CHAIN_START;
  for (const event of events) {
    const problem = chainProblem(tail, event, sha256Hex);
    if (problem !== null) return problem;
    tail = event;
  }
  return null;
}

const invoiceId = '019aae3a-0000-7000-8000-00000000000b' as InvoiceId;
const anyFact = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((cents) => ({
    type: 'shift.opened' as const,
    body: {
      shiftId,
      floatCounts: [{ valueMinor: minor(25), count: 4 }],
      floatMinor: minor(cents),
    },
  })),
  fc.constant({ type: 'x-report.taken' as const, body: { shiftId } }),
  fc
    .string({ unit: 'grapheme' })
    .map((note) => ({ type: 'invoice.held' as const, body: { invoiceId, note } })),
  fc.boolean().map((taxExempt) => ({
    type: 'invoice.opened' as const,
    body: { invoiceId, clientId: null, taxExempt },
  })),
);
const anyChain = fc.array(anyFact, { minLength: 1, maxLength: 6 }).map(chained);
const anyIndex = fc.nat({ max: 1000 });

/** Every place in `value` that holds one number, text, truth or nothing. */
function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/** `value` with what is at `path` replaced by the nearest thing that is not it. */
function altered(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key !== undefined) {
    const copy = structuredClone(value) as Record<string, unknown>;
    copy[key] = altered(copy[key], rest);
    return copy;
  }
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value} ` : '';
}

describe('a chain of any facts', () => {
  it('has nothing wrong with it as it was written, also after storage', () => {
    fc.assert(
      fc.property(anyChain, (events) => {
        expect(firstProblem(events)).toBeNull();
        expect(firstProblem(JSON.parse(JSON.stringify(events)) as JournalEvent[])).toBeNull();
      }),
    );
  });

  it('shows any one thing altered, at the event where it was', () => {
    fc.assert(
      fc.property(anyChain, anyIndex, anyIndex, (events, eventIndex, leafIndex) => {
        const at = eventIndex % events.length;
        const leaves = leavesOf(events[at]);
        const forged = altered(events[at], leaves[leafIndex % leaves.length] ?? []);
        const problem = firstProblem(events.with(at, forged as JournalEvent));
        expect(problem?.tillSeq).toBe((forged as JournalEvent).tillSeq);
      }),
      { numRuns: 500 },
    );
  });

  it('shows an altered event even when its own hash was made to fit', () => {
    fc.assert(
      fc.property(anyChain, anyIndex, (events, eventIndex) => {
        fc.pre(events.length > 1);
        const at = eventIndex % (events.length - 1);
        const forged = { ...(events[at] as JournalEvent), occurredAtMs: 0 };
        const fitted = { ...forged, hash: eventHash(forged, sha256Hex) };
        expect(firstProblem(events.with(at, fitted))).toEqual({
          code: 'CHAIN_BROKEN',
          tillSeq: at + 2,
        });
      }),
    );
  });

  it('shows an event taken out, told twice or put elsewhere', () => {
    fc.assert(
      fc.property(anyChain, anyIndex, (events, eventIndex) => {
        fc.pre(events.length > 1);
        const at = eventIndex % (events.length - 1);
        const [one, other] = events.slice(at) as [JournalEvent, JournalEvent];
        expect(firstProblem(events.toSpliced(at, 1))?.code).toBe('SEQUENCE_GAP');
        expect(firstProblem(events.toSpliced(at, 0, one))?.code).toBe('SEQUENCE_GAP');
        expect(firstProblem(events.toSpliced(at, 2, other, one))?.code).toBe('SEQUENCE_GAP');
      }),
    );
  });
});
