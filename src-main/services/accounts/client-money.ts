import { sumMinor, type Minor } from '@shared/domain/money/money';
import { dueOfInstalments, instalmentsLeft } from '@shared/domain/receivable/due-instalments';
import { dueParts, type DueParts, type OpenItem } from '@shared/domain/receivable/open-item';
import { plansLeft } from '@shared/domain/receivable/plans-left';
import { localDate } from '@shared/domain/time/local-date';
import type { ClientMoney, DueInstalment } from '@shared/ipc/views/client-money';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import {
  findAgreedPlansOf,
  findOpenDisputesOf,
  type DisputeRow,
  type PlanWithParts,
} from '../../db/repos/client-arrangements';
import { balanceOf } from '../../db/repos/client-ledger';
import { findCreditsLeft, type CreditRow } from '../../db/repos/credits';
import { findOpenItemsOf, type ItemRow } from '../../db/repos/open-items';
import type { Today } from './today';

/** Something that is owed, and by when. */
export interface OwedItem {
  readonly row: ItemRow;
  readonly item: OpenItem<InvoiceId>;
  readonly parts: DueParts;
}

/** A promissory note, and what of its instalments is still to pay. */
export interface PlanLeft {
  readonly plan: PlanWithParts;
  readonly leftMinor: Minor;
}

/** Everything that is open between a client and the hospital. */
export interface ClientOpen {
  readonly items: readonly OwedItem[];
  readonly plans: readonly PlanLeft[];
  readonly instalments: readonly DueInstalment[];
  readonly credits: readonly CreditRow[];
  readonly disputes: readonly DisputeRow[];
  readonly money: ClientMoney;
}

/** The item as its rules see it. */
export function openItemOf(row: ItemRow, timeZone: string): OpenItem<InvoiceId> {
  const { invoiceId, dueOn, dueMinor, disputedMinor, plannedMinor, finalizedAtMs } = row;
  const issuedOn = localDate(finalizedAtMs, timeZone);
  return { invoiceId, issuedOn, dueOn, dueMinor, disputedMinor, plannedMinor };
}

/** What is open between the client and the hospital on the day it is. */
export function clientOpen(
  db: ReadableDb,
  clientId: ClientId,
  { today, timeZone }: Today,
): ClientOpen {
  const items = findOpenItemsOf(db, clientId).map((row): OwedItem => {
    const item = openItemOf(row, timeZone);
    return { row, item, parts: dueParts(item, today) };
  });
  const plans = plansLeftOf(findAgreedPlansOf(db, clientId), items);
  const instalments = plans.flatMap(({ plan, leftMinor }) => instalmentsOf(plan, leftMinor, today));
  instalments.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const dueOfPlans = plans.map(({ plan, leftMinor }) =>
    dueOfInstalments(instalmentsLeft(plan.instalments, leftMinor, today)),
  );
  const credits = findCreditsLeft(db, clientId);
  const disputes = findOpenDisputesOf(db, clientId);
  const money: ClientMoney = {
    balanceMinor: balanceOf(db, clientId),
    owedMinor: sumMinor(items.map(({ item }) => item.dueMinor)),
    dueNowMinor: sumMinor([...items.map(({ parts }) => parts.nowMinor), ...dueOfPlans]),
    creditMinor: sumMinor(credits.map(({ leftMinor }) => leftMinor)),
    nextInstalment: instalments[0] ?? null,
    openDisputes: disputes.length,
  };
  return { items, plans, instalments, credits, disputes, money };
}

/** What is left of each plan, given all that is owed of the invoices they put off. */
export function plansLeftOf(
  plans: readonly PlanWithParts[],
  items: readonly Pick<OwedItem, 'item' | 'parts'>[],
): PlanLeft[] {
  const planned = new Map(items.map(({ item, parts }) => [item.invoiceId, parts.plannedMinor]));
  const left = plansLeft(plans, (id: InvoiceId) => planned.get(id) ?? sumMinor([]));
  return plans.map((plan, at) => ({ plan, leftMinor: left[at] ?? sumMinor([]) }));
}

function instalmentsOf(plan: PlanWithParts, leftMinor: Minor, today: string): DueInstalment[] {
  const { planId, numberText: number } = plan;
  return instalmentsLeft(plan.instalments, leftMinor, today)
    .filter((each) => each.leftMinor > 0)
    .map(({ dueOn, leftMinor: rest, isDue }) => ({
      planId,
      number,
      dueOn,
      leftMinor: rest,
      isDue,
    }));
}
