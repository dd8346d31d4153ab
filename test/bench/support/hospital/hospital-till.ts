import { inTransaction, type TillDatabase, type WritableDb } from '@main/db/database';
import { ensureTillId } from '@main/db/identity';
import { appendEvent, latestEventAtMs } from '@main/db/journal';
import { findEmployees } from '@main/db/repos/records';
import { projectEvent } from '@main/db/projections/project';
import type { TillContext } from '@main/services/context';
import type { EventBody, EventType } from '@shared/journal/events';
import type { EmployeeId, EventId, ShiftId } from '@shared/lib/ids';
import { v7 } from 'uuid';
import { chanceFrom } from '../../../support/chance';
import { tillContext } from '../../../support/till-context';

/** When the hospital opened, if nothing is journalled yet. */
const FIRST_DAY_MS = Date.UTC(2016, 10, 21, 13);

/** A till whose time, ids and fortune are the same on every run. */
export interface HospitalTill extends TillContext {
  readonly chance: () => number;
  /** Lets time go on to `ms`; never back. */
  readonly goTo: (ms: number) => void;
}

/** A till on `database` that goes on where its journal ends. */
export function hospitalTill(database: TillDatabase, seed: number): HospitalTill {
  const chance = chanceFrom(seed);
  let nowMs = FIRST_DAY_MS;
  const clock = { nowMs: () => nowMs };
  const ids = { next: () => v7({ msecs: nowMs, random: bytes(chance) }) };
  const tillId = inTransaction(database, (db) => ensureTillId(db, ids));
  nowMs = latestEventAtMs(database.read, tillId) ?? nowMs;
  return {
    ...tillContext(database),
    ...{ tillId, clock, ids, chance },
    // Papers are drawn, and nobody keeps them.
    pdf: { save: (name) => Promise.resolve(name) },
    goTo: (ms) => {
      nowMs = Math.max(nowMs, ms);
    },
  };
}

/** The same with its manager at the counter. */
export function managedTill(database: TillDatabase, seed: number): HospitalTill {
  const till = hospitalTill(database, seed);
  const manager = findEmployees(database.read).find(({ roles }) => roles.includes('manager'));
  till.session.employeeId = manager?.employeeId ?? null;
  return till;
}

function bytes(chance: () => number): Uint8Array {
  return new Uint8Array(Uint32Array.from({ length: 4 }, () => chance() * 2 ** 32).buffer);
}

/** Facts on their way into the journal, in one transaction. */
export interface Batch {
  readonly db: WritableDb;
  readonly append: <T extends EventType>(type: T, body: EventBody<T>, by: Author) => void;
}

export interface Author {
  readonly employeeId: EmployeeId;
  readonly shiftId: ShiftId | null;
}

/**
 * Journals and projects many facts in one transaction: what commands do, without the checks of what
 * somebody typed and without the views that only a screen needs.
 */
export function inBatch<T>(till: HospitalTill, work: (batch: Batch) => T): T {
  return inTransaction(till.database, (db) =>
    work({
      db,
      append: (type, body, { employeeId, shiftId }) => {
        const { tillId, clock, ids } = till;
        const occurredAtMs = clock.nowMs();
        const eventId = ids.next() as EventId;
        const draft = { tillId, eventId, type, occurredAtMs, employeeId, shiftId, body };
        projectEvent(db, appendEvent(db, draft));
      },
    }),
  );
}
