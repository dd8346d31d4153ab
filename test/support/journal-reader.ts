import type { TillDatabase } from '@main/db/database';
import type { EventType, JournalEvent } from '@shared/journal/events';

interface Row extends Omit<JournalEvent, 'body'> {
  readonly body: string;
}

const EVENTS = `SELECT till_id AS tillId, till_seq AS tillSeq, event_id AS eventId, type,
  schema_version AS schemaVersion, occurred_at_ms AS occurredAtMs, employee_id AS employeeId,
  shift_id AS shiftId, body, prev_hash AS prevHash, hash FROM journal_events ORDER BY till_seq`;

/** The journal as it lies in the file, read past everything that the till reads it with. */
export function journalOf({ sqlite }: TillDatabase): JournalEvent[] {
  return sqlite
    .prepare<[], Row>(EVENTS)
    .all()
    .map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as unknown }) as JournalEvent);
}

/** The events of one kind, in their order. */
export function ofType<T extends EventType>(
  events: readonly JournalEvent[],
  type: T,
): JournalEvent<T>[] {
  // The compiler does not follow a kind that is only known to the caller.
  return events.filter((event) => event.type === type) as unknown as JournalEvent<T>[];
}

/** The sum of plain numbers: what it is held against is not to be added up by the same code. */
export function sumOf<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
