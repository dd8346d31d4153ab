import type { EventBody, EventType, JournalEvent } from '@shared/journal/events';
import type { CommandFailure } from '@shared/ipc/failures';
import type { Area } from '@shared/ipc/topics';
import type { EmployeeId, EventId, ShiftId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { inTransaction, type WritableDb } from '../db/database';
import { appendEvent } from '../db/journal';
import { projectEvent } from '../db/projections/project';
import { findOpenShift } from '../db/repos/shifts';
import { clockJump } from './clock-jump';
import type { TillContext } from './context';

/** One command at work: a write transaction that ends with it. */
export interface Command {
  readonly db: WritableDb;
  readonly nowMs: number;
  /** Journals a fact and brings every table up to date with it. */
  readonly append: <T extends EventType>(
    type: T,
    body: EventBody<T>,
    by?: Partial<Author>,
  ) => JournalEvent;
}

/** Under whose name and in which shift a fact is journalled. */
export interface Author {
  readonly employeeId: EmployeeId | null;
  readonly shiftId: ShiftId | null;
}

/**
 * Runs `work` as one transaction. A failure or a throw leaves nothing behind; a success is on the
 * disk before anybody hears of it, and then whoever shows `areas` is told; the
 * printer is one of them.
 */
export function runCommand<T, F extends CommandFailure>(
  context: TillContext,
  areas: readonly Area[],
  work: (command: Command) => Result<T, F>,
): Result<T, F> {
  const outcome = inTransaction(
    context.database,
    (db) => work(commandOn(context, db)),
    (result) => !result.ok,
  );
  if (outcome.ok) {
    context.signals.changed(areas);
    if (areas.includes('printing')) context.signals.wakePrinter();
  }
  return outcome;
}

/** The same command, whose facts are journalled into `shiftId`: also when it no longer sells. */
export function commandIn(command: Command, shiftId: ShiftId): Command {
  return {
    ...command,
    append: (type, body, by) => command.append(type, body, { shiftId, ...by }),
  };
}

function commandOn(context: TillContext, db: WritableDb): Command {
  const { tillId, clock, ids, session } = context;
  const nowMs = clock.nowMs();
  const append: Command['append'] = (type, body, by = {}) => {
    const event = appendEvent(db, {
      tillId,
      eventId: ids.next() as EventId,
      type,
      occurredAtMs: nowMs,
      employeeId: by.employeeId === undefined ? session.employeeId : by.employeeId,
      shiftId: by.shiftId === undefined ? (findOpenShift(db, tillId)?.shiftId ?? null) : by.shiftId,
      body,
    });
    projectEvent(db, event);
    return event;
  };
  let isClockSeen = false;
  return {
    db,
    nowMs,
    append: (type, body, by) => {
      // Before the first fact that carries the new time, in the transaction of that fact.
      const moved = isClockSeen ? null : clockJump(db, tillId, nowMs);
      isClockSeen = true;
      if (moved !== null) append('clock.moved', moved);
      return append(type, body, by);
    },
  };
}
