import {
  assertDurable,
  inTransaction,
  type TillDatabase,
  type WritableDb,
} from '@main/db/database';
import { appendEvent, chainProblems, eventsAfter, journalledTills } from '@main/db/journal';
import type { EventId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { clock, ids, openTill, TILL } from '../support/till-file';

function appendStart(db: WritableDb, eventId = ids.next(), version = '0.1.0'): void {
  appendEvent(db, {
    tillId: TILL,
    eventId: eventId as EventId,
    type: 'app.started',
    occurredAtMs: clock.nowMs(),
    employeeId: null,
    shiftId: null,
    body: { version, platform: 'linux' },
  });
}

function appendStarts(till: TillDatabase, count: number): void {
  inTransaction(till, (db) => {
    for (let index = 0; index < count; index += 1) appendStart(db);
  });
}

// What somebody with the file and a SQLite shell would do.
function tamper(till: TillDatabase, sql: string): void {
  till.sqlite.exec('DROP TRIGGER journal_events_no_update; DROP TRIGGER journal_events_no_delete');
  till.sqlite.exec(sql);
}

describe('the journal in a real file', () => {
  it('numbers events without gaps across pages and keeps a clean chain', () => {
    const till = openTill();
    appendStarts(till, 1203);
    const sequences = [...eventsAfter(till.read, TILL, 0)].map((event) => event.tillSeq);
    expect(sequences).toEqual(Array.from({ length: 1203 }, (_, index) => index + 1));
    expect(chainProblems(till.read, TILL)).toEqual([]);
    expect(journalledTills(till.read)).toEqual([TILL]);
  });

  it('waits for the disk on every commit, also after the first write', () => {
    const till = openTill();
    appendStarts(till, 1);
    assertDurable(till.sqlite);
    till.sqlite.pragma('synchronous = NORMAL');
    expect(() => {
      assertDurable(till.sqlite);
    }).toThrow('synchronous=FULL');
  });

  it('refuses to change or delete an event', () => {
    const till = openTill();
    appendStarts(till, 1);
    expect(() => till.sqlite.exec("UPDATE journal_events SET body = '{}'")).toThrow('append-only');
    expect(() => till.sqlite.exec('DELETE FROM journal_events')).toThrow('append-only');
  });

  it('names the event that was edited by hand, and only that one', () => {
    const till = openTill();
    appendStarts(till, 5);
    tamper(till, "UPDATE journal_events SET body = '{}' WHERE till_seq = 3");
    expect(chainProblems(till.read, TILL)).toEqual([{ code: 'HASH_MISMATCH', tillSeq: 3 }]);
  });

  it('names the place where an event was deleted by hand', () => {
    const till = openTill();
    appendStarts(till, 5);
    tamper(till, 'DELETE FROM journal_events WHERE till_seq = 3');
    expect(chainProblems(till.read, TILL)).toEqual([
      { code: 'SEQUENCE_GAP', tillSeq: 4, expectedSeq: 3 },
    ]);
  });

  it('keeps nothing of a command that throws halfway', () => {
    const till = openTill();
    expect(() => {
      inTransaction(till, (db) => {
        appendStart(db);
        throw new Error('the power of the printer went');
      });
    }).toThrow('the power');
    expect([...eventsAfter(till.read, TILL, 0)]).toEqual([]);
  });

  it('rolls a refused command back and hands its reason on', () => {
    const till = openTill();
    const outcome = inTransaction(
      till,
      (db) => {
        appendStart(db);
        return { ok: false };
      },
      (result) => !result.ok,
    );
    expect(outcome).toEqual({ ok: false });
    expect([...eventsAfter(till.read, TILL, 0)]).toEqual([]);
  });

  it('does not journal a body that breaks its schema', () => {
    const till = openTill();
    expect(() => {
      inTransaction(till, (db) => {
        appendStart(db, ids.next(), 'x'.repeat(500));
      });
    }).toThrow('too_big');
  });

  it('refuses the same event a second time', () => {
    const till = openTill();
    appendStarts(till, 1);
    const [first] = [...eventsAfter(till.read, TILL, 0)];
    expect(() => {
      inTransaction(till, (db) => {
        appendStart(db, first?.eventId);
      });
    }).toThrow('UNIQUE');
  });
});
