import { StatementDesk } from '@main/services/accounts/statement-desk';
import { statementDataOf } from '@main/services/accounts/statement-data';
import { findClient, findSettings } from '@main/db/repos/records';
import type { TillContext } from '@main/services/context';
import { minor } from '@shared/domain/money/money';
import type { ClientId } from '@shared/lib/ids';
import type { StatementData } from '@shared/pages/statement-data';
import { expect, it } from 'vitest';
import { disputed, paidOn, planned } from '../support/on-account';
import { newClient, owedSale } from '../support/owed-sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';

const DAY_MS = 86_400_000;
const time = { from: '2026-12-01', to: '2026-12-31' };

/** A till whose papers are kept in memory, and what it told of its progress. */
function withPapers(till: TestTill) {
  const papers = new Map<string, string>();
  const told: string[] = [];
  const context: TillContext = {
    ...till,
    pdf: {
      save: (name, html) => {
        papers.set(name, html);
        return Promise.resolve(name);
      },
    },
    signals: {
      ...till.signals,
      changed: (areas) => {
        told.push(areas.join());
      },
      progress: ({ task, done, total }) => {
        told.push(`${task} ${done}/${total}`);
      },
    },
  };
  return { desk: new StatementDesk(context), papers, told };
}

function dataOf(till: TestTill, clientId: ClientId): StatementData {
  const db = till.database.read;
  const settings = findSettings(db, till.tillId);
  const client = findClient(db, clientId);
  if (settings === null || client === null) throw new Error('both are there');
  const { timeZone } = settings.hospital;
  const now = { today: '2027-01-15', timeZone, nowMs: till.clock.nowMs() };
  return statementDataOf(db, settings, client, time, now);
}

/** November 23: 100.00; December 3: 300.00, 50.00 disputed, 150.00 in parts; 120.00 are paid. */
function december() {
  const till = furnishedTill();
  openDrawer(till);
  const clientId = newClient(till, 'Holloway');
  const exam = owedSale(till, clientId, 10_000);
  till.pass(10 * DAY_MS);
  const surgery = owedSale(till, clientId, 30_000);
  disputed(till, surgery, 5000);
  planned(till, clientId, surgery, [
    ['2026-12-20', 7500],
    ['2027-01-20', 7500],
  ]);
  till.pass(DAY_MS);
  paidOn(till, clientId, [[exam, 10_000]], 2000);
  // In January, of which the statement of December knows nothing.
  till.pass(42 * DAY_MS);
  paidOn(till, clientId, [[surgery, 30_000]]);
  return { till, clientId };
}

it('says what happened and what was owed at the end of its last day', () => {
  const { till, clientId } = december();
  const data = dataOf(till, clientId);
  expect(data).toMatchObject({
    ...{ openingMinor: 10_000, closingMinor: 28_000, creditMinor: 2000 },
    entries: [
      { kind: 'invoice', number: 'A-000002', amountMinor: 30_000, balanceMinor: 40_000 },
      { kind: 'payment', number: 'A-R000001', amountMinor: -12_000, balanceMinor: 28_000 },
    ],
    // 100.00 of the surgery are 28 days late, an instalment 11 days; the other is to come.
    aging: { current: 7500, to30: 17_500, to60: 0, to90: 0, over90: 0, disputed: 5000 },
    dueNowMinor: 10_000 + 7500 - 2000,
    instalments: [
      { dueOn: '2026-12-20', leftMinor: 7500 },
      { dueOn: '2027-01-20', leftMinor: 7500 },
    ],
  });
});

it('writes a statement for everybody who owes enough, by name, in files of fifty', async () => {
  const till = furnishedTill();
  openDrawer(till);
  for (let number = 0; number < 53; number += 1) {
    owedSale(till, newClient(till, `Client ${String(99 - number)}`), 1000 + number);
  }
  newClient(till, 'Paid');
  const { desk, papers, told } = withPapers(till);
  const run = {
    from: '2026-11-01',
    to: '2026-11-30',
    scope: 'owing',
    minimumMinor: minor(1001),
  } as const;
  const answer = value(await desk.run(run));
  expect(answer).toEqual({
    ...{ isCancelled: false, statements: 52, clients: 52 },
    savedAs: ['statements-2026-11-30-001', 'statements-2026-11-30-002'],
  });
  const [first = '', second = ''] = papers.values();
  expect(first.match(/Client \d\d/g)?.slice(0, 2)).toEqual(['Client 47', 'Client 48']);
  expect(first.match(/<main /g)).toHaveLength(50);
  expect(second.match(/<main /g)).toHaveLength(2);
  expect(told.slice(-2)).toEqual(['statements 104/104', 'statements']);
});

it('can be cancelled, and runs once at a time', async () => {
  const till = furnishedTill();
  openDrawer(till);
  for (let number = 0; number < 60; number += 1) owedSale(till, newClient(till, 'Li'), 1000);
  const { desk, papers } = withPapers(till);
  const run = {
    from: '2026-11-01',
    to: '2026-11-30',
    scope: 'all',
    minimumMinor: minor(0),
  } as const;
  const running = desk.run(run);
  expect(await desk.run(run)).toMatchObject({ error: { code: 'STATEMENT_RUN_BUSY' } });
  expect(value(desk.latest())).toEqual({ progress: { done: 0, total: 0 }, ended: null });
  value(desk.cancel());
  expect(value(await running)).toMatchObject({ isCancelled: true, statements: 0, savedAs: [] });
  expect(papers.size).toBe(0);
  const latest = value(desk.latest());
  expect(latest).toMatchObject({ progress: null, ended: { isCancelled: true } });
  expect(value(await desk.run(run))).toMatchObject({ isCancelled: false, statements: 60 });
});
