import { addMinor, minor, sumMinor, type Minor } from '@shared/domain/money/money';
import { agingOf } from '@shared/domain/receivable/aging';
import { dueOfInstalments, instalmentsLeft } from '@shared/domain/receivable/due-instalments';
import { zonedTimeMs } from '@shared/domain/time/zoned-time';
import type { ClientId } from '@shared/lib/ids';
import type { StatementData, StatementInstalment } from '@shared/pages/statement-data';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import {
  balanceOf,
  creditBalanceOf,
  findChangesBetween,
  owedByItem,
} from '../../db/repos/client-ledger';
import { findOpenItemsOf } from '../../db/repos/open-items';
import type { Client, Settings } from '../../db/repos/records';
import { addresseeOf } from '../arrangements/addressee';
import { houseOf } from '../documents/house';
import { explained } from './explain-changes';
import { agedOf } from './aging';
import { plansLeftOf } from './client-money';
import { asOf, endOfDayMs, itemsOwing, type Receivables } from './receivables-on';
import type { Today } from './today';

/** The days a statement speaks of, both included (ISO dates). */
export interface StatementTime {
  readonly from: string;
  readonly to: string;
}

/** What a client's statement says. */
export function statementDataOf(
  db: ReadableDb,
  settings: Settings,
  client: Client,
  time: StatementTime,
  now: Today & { readonly nowMs: number },
): StatementData {
  const { hospital } = settings;
  const { from, to } = time;
  const fromMs = zonedTimeMs(from, '00:00', now.timeZone);
  const toMs = endOfDayMs(to, now);
  const openingMinor = balanceOf(db, client.clientId, fromMs);
  let balanceMinor = openingMinor;
  const changes = findChangesBetween(db, client.clientId, fromMs, toMs);
  const entries = explained(db, changes).map(({ kind, atMs, number, amountMinor }) => {
    balanceMinor = addMinor(balanceMinor, amountMinor);
    return { kind, occurredAtMs: atMs, number, amountMinor, balanceMinor };
  });
  const owed = clientReceivables(db, client.clientId, to, now);
  const creditMinor = creditBalanceOf(db, client.clientId, toMs);
  return {
    ...houseOf(db, settings),
    language: client.language ?? hospital.language,
    client: { ...addresseeOf(db, client.clientId), code: client.code },
    ...{ from, to, openingMinor, entries, closingMinor: balanceMinor, creditMinor },
    printedAtMs: now.nowMs,
    aging: agingOf(agedOf(owed, to)),
    dueNowMinor: minor(Math.max(0, dueOn(owed, to) - creditMinor)),
    instalments: instalmentsOf(owed, to),
    text: receivablesRulesOf(db).statementText,
  };
}

/** What the client owed at the end of `on`. */
function clientReceivables(
  db: ReadableDb,
  clientId: ClientId,
  on: string,
  now: Today,
): Receivables {
  if (on >= now.today) return asOf(db, findOpenItemsOf(db, clientId), on, now.timeZone, null);
  const atMs = endOfDayMs(on, now);
  const owed = itemsOwing(db, owedByItem(db, clientId, atMs));
  return asOf(db, owed, on, now.timeZone, atMs);
}

function dueOn({ items, plans }: Receivables, on: string): Minor {
  return sumMinor([
    ...items.map(({ parts }) => parts.nowMinor),
    ...plansLeftOf(plans, items).map(({ plan, leftMinor }) =>
      dueOfInstalments(instalmentsLeft(plan.instalments, leftMinor, on)),
    ),
  ]);
}

function instalmentsOf({ items, plans }: Receivables, on: string): StatementInstalment[] {
  return plansLeftOf(plans, items)
    .flatMap(({ plan, leftMinor }) =>
      instalmentsLeft(plan.instalments, leftMinor, on)
        .filter((each) => each.leftMinor > 0)
        .map((each) => ({ number: plan.numberText, dueOn: each.dueOn, leftMinor: each.leftMinor })),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
