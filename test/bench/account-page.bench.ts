import type { TillDatabase } from '@main/db/database';
import { listEntries } from '@main/services/accounts/account-entries';
import { showAccount } from '@main/services/accounts/show-account';
import { warmUp } from '@main/services/start/warm-up';
import type { ClientId } from '@shared/lib/ids';
import { expect, test } from 'vitest';
import { value } from '../support/result';
import { managedTill, type HospitalTill } from './support/hospital/hospital-till';
import { openBuilt } from './support/hospital/open-built';
import { noSamples, reportRatio, reportWait, timed, type Samples } from './support/measure';

/** As many as the screen asks for. */
const ENTRIES = 30;
const ORDINARY = 400;
const HEAVIEST = 20;
const ROUNDS = 5;
const FLOOR_CALLS = 20;
const ANSWER_MS = 50;

test('account-page', { timeout: 600_000 }, () => {
  const database = openBuilt();
  if (database === null) return;
  const till = managedTill(database, 3);
  // As the app does before anybody can sign in.
  warmUp(till);
  const floor = rowReader(database);
  const owing = `SELECT client_id FROM (SELECT DISTINCT client_id FROM invoices
    WHERE status = 'finalized' AND client_id IS NOT NULL) ORDER BY client_id LIMIT ${ORDINARY}`;
  const heaviest = `SELECT substr(account, 12) FROM ledger_entries
    WHERE account >= 'receivable/' AND account < 'receivable0'
      AND account <> 'receivable/walk-in'
    GROUP BY account ORDER BY count(*) DESC LIMIT ${HEAVIEST}`;
  report('ordinary', pages(till, floor, idsOf(database, owing)));
  report('heaviest', pages(till, floor, idsOf(database, heaviest)));
});

function report(who: string, samples: Samples): void {
  reportRatio({ name: `account-page: ${who}`, target: 150 }, samples);
  reportWait({ name: `account-page: ${who}, wait`, targetMs: ANSWER_MS }, samples);
  const longest = { name: `account-page: ${who}, longest wait`, targetMs: ANSWER_MS, share: 1 };
  reportWait(longest, samples);
}

/** Opens the page of each of `clients`, a few times: the first of all is as cold as any. */
function pages(
  till: HospitalTill,
  floor: (clientId: ClientId) => unknown,
  clients: readonly ClientId[],
): Samples {
  const samples = noSamples();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const clientId of clients) {
      const page = timed(() => openPage(till, clientId));
      expect(page.answer.entries.length).toBeGreaterThan(0);
      samples.subjectMs.push(page.ms);
      samples.floorMs.push(timed(() => floor(clientId), FLOOR_CALLS).ms);
    }
  }
  return samples;
}

function openPage(till: HospitalTill, clientId: ClientId) {
  const account = value(showAccount(till, clientId));
  const { entries } = value(listEntries(till, { clientId, before: null, limit: ENTRIES }));
  return { account, entries };
}

/** The least a program can do: the client, and as many rows of the account as the page shows. */
function rowReader({ sqlite }: TillDatabase): (clientId: ClientId) => unknown {
  const client = sqlite.prepare<[string], string>('SELECT record FROM clients WHERE client_id = ?');
  const rows = sqlite.prepare(
    `SELECT * FROM ledger_entries WHERE account = ?
     ORDER BY occurred_at_ms DESC, event_id DESC LIMIT ${ENTRIES}`,
  );
  return (clientId) => [
    JSON.parse(client.pluck().get(clientId) ?? '') as unknown,
    rows.all(`receivable/${clientId}`),
  ];
}

function idsOf({ sqlite }: TillDatabase, sql: string): ClientId[] {
  return sqlite.prepare<[], ClientId>(sql).pluck().all();
}
