import type { Sqlite } from '@main/db/database';
import { expect } from 'vitest';
import { noSamples, quantile, timed, type Samples } from './measure';

const ROUNDS = 12;
const WARM_UPS = 3;
/** How many hits a screen asks for. */
export const LIMIT = 20;
// A floor of microseconds is timed over several calls.
const FLOOR_CALLS = 20;

/**
 * Searches for each of `queries`, and beside it reads as many rows as were found by their key:
 * nobody can answer with rows without reading them. A sample is what a query takes as a rule, the
 * median of its rounds, so that the slow ones are slow queries and not slow moments.
 */
export function searchSamples(
  sqlite: Sqlite,
  table: 'products' | 'clients',
  queries: readonly string[],
  search: (text: string) => readonly unknown[],
): Samples {
  const readRows = rowReader(sqlite, table);
  const samples = noSamples();
  for (const query of queries) {
    const rounds = noSamples();
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      const found = timed(() => search(query));
      expect(found.answer.length, query).toBeGreaterThan(0);
      const floor = timed(() => readRows(found.answer.length), FLOOR_CALLS);
      if (round < 0) continue;
      rounds.subjectMs.push(found.ms);
      rounds.floorMs.push(floor.ms);
    }
    samples.subjectMs.push(quantile(rounds.subjectMs, 0.5));
    samples.floorMs.push(quantile(rounds.floorMs, 0.5));
  }
  return samples;
}

/** Reads so many records, each by its key. */
function rowReader(sqlite: Sqlite, table: 'products' | 'clients'): (count: number) => unknown[] {
  const key = table === 'products' ? 'product_id' : 'client_id';
  const keys = sqlite
    .prepare<[number], string>(`SELECT ${key} FROM ${table} ORDER BY random() LIMIT ?`)
    .pluck()
    .all(LIMIT);
  const record = sqlite
    .prepare<[string], string>(`SELECT record FROM ${table} WHERE ${key} = ?`)
    .pluck();
  return (count) =>
    keys.slice(0, count).map((each) => JSON.parse(record.get(each) ?? '') as unknown);
}
