import type { JournalEvent } from '@shared/journal/events';
import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';
import { eventsAfter, journalledTills } from '../../db/journal';
import type { TillContext } from '../../services/context';
import type { Words } from './arguments';
import { done, failed, type Ending, type Shell } from './shell';

const COLUMNS = [
  'tillId',
  'tillSeq',
  'eventId',
  'type',
  'schemaVersion',
  'occurredAtMs',
  'employeeId',
  'shiftId',
  'body',
  'prevHash',
  'hash',
] as const satisfies readonly (keyof JournalEvent)[];

/** `export --format jsonl|csv`: the whole journal on standard output, for an auditor's own tools. */
export function exportJournal({ database }: TillContext, words: Words, shell: Shell): Ending {
  const { format } = words;
  if (format !== 'jsonl' && format !== 'csv') {
    return failed('The format is jsonl or csv.', { error: { code: 'INVALID_INPUT' } });
  }
  if (format === 'csv') shell.say(COLUMNS.join(','));
  let events = 0;
  for (const tillId of journalledTills(database.read)) {
    for (const event of eventsAfter(database.read, tillId, 0)) {
      shell.say(format === 'jsonl' ? canonicalJson(valueOf(event)) : csvRow(event));
      events += 1;
    }
  }
  return done(`${events} events.`, null);
}

function valueOf(event: JournalEvent): CanonicalValue {
  return Object.fromEntries(COLUMNS.map((name) => [name, event[name] as CanonicalValue]));
}

function csvRow(event: JournalEvent): string {
  return COLUMNS.map((name) => csvCell(event[name] as CanonicalValue)).join(',');
}

function csvCell(value: CanonicalValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
