import { clientDisplayName } from '@shared/domain/people/display-name';
import { instalmentsLeft } from '@shared/domain/receivable/due-instalments';
import { daysBetween } from '@shared/domain/time/days-between';
import type { Output } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { OverdueRow } from '@shared/ipc/views/accounts';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { plansLeftOf, type OwedItem, type PlanLeft } from './client-money';
import { inSlices } from './in-slices';
import { receivablesOn } from './receivables-on';
import { todayOf } from './today';

type Late = Omit<OverdueRow, 'name' | 'phone'>;

const MOST_ROWS = 500;

/** What is late today: invoices that were due, and instalments that were. */
export async function listOverdue(
  context: TillContext,
): Promise<Result<Output<'accounts.overdue'>, CommandFailure>> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'take-payment');
  if (!ready.ok) return ready;
  const now = todayOf(context, ready.value.settings.hospital);
  const { items, plans } = await receivablesOn(db, now.today, now);
  const late: Late[] = [];
  await inSlices(items, (owed) => {
    late.push(...lateItem(owed, now.today));
  });
  await inSlices(plansLeftOf(plans, items), (left) => {
    late.push(...lateInstalments(left, now.today));
  });
  late.sort((a, b) => b.daysLate - a.daysLate);
  const rows: OverdueRow[] = [];
  await inSlices(late.slice(0, MOST_ROWS), (row) => {
    rows.push({ ...row, ...whoOf(db, row) });
  });
  return ok({ count: late.length, rows });
}

function lateItem({ row, item, parts }: OwedItem, today: string): Late[] {
  const dueOn = item.dueOn ?? item.issuedOn;
  const daysLate = daysBetween(dueOn, today);
  if (daysLate < 1 || parts.nowMinor === 0) return [];
  const { clientId, invoiceId, numberText: number } = row;
  const amountMinor = parts.nowMinor;
  return [{ what: 'item', clientId, invoiceId, number, dueOn, daysLate, amountMinor }];
}

function lateInstalments({ plan, leftMinor }: PlanLeft, today: string): Late[] {
  return instalmentsLeft(plan.instalments, leftMinor, today)
    .filter((each) => each.leftMinor > 0 && each.dueOn < today)
    .map((each): Late => {
      const { clientId, numberText: number } = plan;
      const daysLate = daysBetween(each.dueOn, today);
      const about = { clientId, number, dueOn: each.dueOn, daysLate };
      return { what: 'instalment', ...about, invoiceId: null, amountMinor: each.leftMinor };
    });
}

function whoOf(db: ReadableDb, { clientId }: Late): Pick<OverdueRow, 'name' | 'phone'> {
  const client = clientId === null ? null : findClient(db, clientId);
  if (client === null) return { name: null, phone: '' };
  return { name: clientDisplayName(client), phone: client.phones[0] ?? '' };
}
