import { inTransaction, type TillDatabase } from '../../db/database';
import { inspectHealth } from '../../db/health';
import { alteredProjections } from '../../db/projections/rebuild';
import { brokenTrigrams } from '../../db/projections/search';
import { ledgerSumMinor } from '../../db/repos/ledger';
import { findNumberGaps } from '../../db/repos/number-gaps';
import { wordsFor } from '../start/till-status';

export interface Verification {
  readonly events: number;
  readonly chainOk: boolean;
  /** Zero, or the books are wrong. */
  readonly ledgerSumMinor: number;
  readonly projectionsMatch: boolean;
  /** Everything that is wrong, a code and what it is about on each line; empty when sound. */
  readonly problems: readonly string[];
}

/** Proves the whole file: pages, references, every hash, the books, the numbers and every table. */
export function verifyTill(database: TillDatabase): Verification {
  const health = inspectHealth(database, true);
  const sum = ledgerSumMinor(database.read);
  const gaps = findNumberGaps(database).map(
    ({ document, missing }) => `NUMBER_MISSING ${document} ${missing}`,
  );
  const altered = [...brokenIndexes(database), ...remadeOrWhy(database)];
  return {
    events: health.events,
    chainOk: health.chain.length === 0,
    ledgerSumMinor: sum,
    projectionsMatch: altered.length === 0,
    problems: [
      ...wordsFor(health),
      ...(sum === 0 ? [] : [`LEDGER_NOT_ZERO ${sum}`]),
      ...gaps,
      ...altered,
    ],
  };
}

function brokenIndexes(database: TillDatabase): string[] {
  // SQLite asks for the check as if it were a row to insert, so it takes a transaction.
  return inTransaction(
    database,
    () => brokenTrigrams(database).map((name) => `INDEX_BROKEN ${name}`),
    () => true,
  );
}

/** A journal that was tampered with may not even play again: that is a finding, not a crash. */
function remadeOrWhy(database: TillDatabase): string[] {
  try {
    return alteredProjections(database).map((name) => `TABLE_ALTERED ${name}`);
  } catch (error) {
    return [`JOURNAL_DOES_NOT_PLAY ${error instanceof Error ? error.message : String(error)}`];
  }
}
