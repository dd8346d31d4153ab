import type { JournalEvent } from '@shared/journal/events';
import { assert } from '@shared/lib/assert';
import type { EmployeeId, ShiftId, TillId } from '@shared/lib/ids';
import { eq, sql } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { WritableDb } from '../database';
import { countDocument } from '../repos/counters';
import { countsOf } from '../repos/shift-counts';
import { shiftCorrections, shiftCounts, shifts } from '../schema/schema';

type ShiftEvent = Extract<JournalEvent, { type: `shift.${string}` }>;

/** Who did what `event` tells: nothing of a drawer happens by itself. */
export function authorOf(event: JournalEvent): EmployeeId {
  assert(event.employeeId !== null, `${event.type} is done by somebody`);
  return event.employeeId as EmployeeId;
}

/** The shift in which `event` happened. */
export function shiftOf(event: JournalEvent): ShiftId {
  assert(event.shiftId !== null, `${event.type} happens in a shift`);
  return event.shiftId as ShiftId;
}

export function projectShift(db: WritableDb, event: ShiftEvent): void {
  const { shiftId } = event.body;
  switch (event.type) {
    case 'shift.opened':
      projectOpening(db, event);
      return;
    case 'shift.handed-over':
      change(db, shiftId, { heldBy: event.body.toEmployeeId });
      return;
    case 'shift.frozen':
      change(db, shiftId, {
        status: 'counting',
        frozenAtMs: event.occurredAtMs,
        frozenBy: authorOf(event),
      });
      return;
    case 'shift.resumed':
      change(db, shiftId, { status: 'open', frozenAtMs: null, frozenBy: null });
      return;
    case 'shift.counted':
      projectCount(db, event);
      return;
    case 'shift.closed':
      projectClosing(db, event);
      return;
    case 'shift.corrected':
      projectCorrection(db, event);
      return;
  }
}

export function projectXReport(db: WritableDb, { body }: JournalEvent<'x-report.taken'>): void {
  change(db, body.shiftId, { xReports: sql`${shifts.xReports} + 1` });
}

function change(
  db: WritableDb,
  shiftId: ShiftId,
  changes: SQLiteUpdateSetSource<typeof shifts>,
): void {
  db.update(shifts).set(changes).where(eq(shifts.shiftId, shiftId)).run();
}

function projectOpening(db: WritableDb, event: JournalEvent<'shift.opened'>): void {
  const openedBy = authorOf(event);
  db.insert(shifts)
    .values({
      ...event.body,
      tillId: event.tillId as TillId,
      status: 'open',
      openedAtMs: event.occurredAtMs,
      openedBy,
      heldBy: openedBy,
      xReports: 0,
    })
    .run();
}

function projectCount(db: WritableDb, event: JournalEvent<'shift.counted'>): void {
  const { shiftId, countId, count } = event.body;
  db.insert(shiftCounts)
    .values({
      countId,
      shiftId,
      countNo: countsOf(db, shiftId) + 1,
      countedAtMs: event.occurredAtMs,
      countedBy: authorOf(event),
      count,
    })
    .run();
}

function projectClosing(db: WritableDb, event: JournalEvent<'shift.closed'>): void {
  const { shiftId, number, closing } = event.body;
  change(db, shiftId, {
    status: 'closed',
    closedAtMs: event.occurredAtMs,
    closedBy: authorOf(event),
    zSequence: number.sequence,
    zText: number.text,
    closing,
    closingHash: event.hash,
  });
  countDocument(db, event.tillId as TillId, 'z-report', number.sequence);
}

function projectCorrection(db: WritableDb, event: JournalEvent<'shift.corrected'>): void {
  db.insert(shiftCorrections)
    .values({
      ...event.body,
      correctedAtMs: event.occurredAtMs,
      correctedBy: authorOf(event),
      depositId: null,
    })
    .run();
}
