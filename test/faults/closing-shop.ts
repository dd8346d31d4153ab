import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { verifyTill } from '@main/services/maintenance/verify';
import { minor } from '@shared/domain/money/money';
import type { Channel, Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { ShiftId, TenderId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { v7 } from 'uuid';
import { piecesOf } from '../support/drawer';
import { journalOf } from '../support/journal-reader';
import { value } from '../support/result';
import { card, cash } from '../support/sales';
import { furnishedTill, openDrawer } from '../support/till-context';
import { check, sell } from '../support/worked-day';
import { openFolder } from './open-folder';
import type { SellingOrder } from './selling-order';
import { leaveShop, printerAt } from './shop';

/** A till at the end of its day: 65.00 each in cash, by check and by card. */
export interface ClosingShop {
  readonly order: SellingOrder;
  readonly shiftId: ShiftId;
  readonly checkId: TenderId;
}

export function openClosingShop(port: number): ClosingShop {
  const till = furnishedTill('manager', {}, { printer: printerAt(port) });
  const shiftId = openDrawer(till);
  sell(till, cash(6500));
  sell(till, card(6500));
  const [byCheck] = sell(till, check(6500)).tenders;
  if (byCheck === undefined) throw new Error('a check was taken');
  const order = { ...leaveShop(till, []), isPrinting: false };
  return { order, shiftId, checkId: byCheck.tenderId };
}

/** One thing that whoever closes does, and whether the same call again changes nothing. */
export interface ClosingStep {
  readonly what: string;
  readonly channel: Channel;
  readonly input: object;
  readonly isOnce: boolean;
}

/** The guided close from the freeze to the bag for the bank, each call with ids of its own. */
export function closingSteps({ shiftId, checkId }: ClosingShop): ClosingStep[] {
  const [firstId, countId, depositId, nextId] = [v7(), v7(), v7(), v7()];
  const slips = [{ kind: 'card' as const, brand: 'Visa', amountMinor: minor(6500) }];
  const count = (cashMinor: number, isAll: boolean) => {
    return { cash: piecesOf(cashMinor), checks: isAll ? [checkId] : [], slips: isAll ? slips : [] };
  };
  const why = { reason: 'A coin roll was short', approval: null };
  const signed = [{ text: 'Safe locked', initials: 'TL' }];
  const once = (what: string, channel: Channel, input: object): ClosingStep => {
    return { what, channel, input, isOnce: true };
  };
  return [
    once('freeze', 'shifts.freeze', { shiftId }),
    once('cash counted', 'shifts.count', {
      ...{ shiftId, countId: firstId, count: count(16_000, false) },
    }),
    once('recount with checks and slips', 'shifts.count', {
      ...{ shiftId, countId, count: count(16_400, true) },
    }),
    once('closed', 'shifts.close', {
      ...{ shiftId, countId, nextFloat: piecesOf(10_000), signed, ...why },
    }),
    {
      ...{ what: 'Z printed again', channel: 'shifts.zReport', isOnce: false },
      input: { shiftId, print: true },
    },
    { what: 'backup', channel: 'backups.make', input: {}, isOnce: false },
    once('next shift', 'shifts.open', {
      ...{ shiftId: nextId, floatCounts: piecesOf(10_000).counts },
    }),
    once('bag for the bank', 'deposits.prepare', {
      ...{ depositId, shiftIds: [shiftId], correctionIds: [], cash: piecesOf(6400) },
      ...{ checkIds: [checkId], bagNumber: 'B-1', initials: ['RA', 'TL'], ...why },
    }),
  ];
}

/** What the screens of a till show that was started again, and how often each fact is journalled. */
export async function whereItStands({ order, shiftId }: ClosingShop) {
  const opened = openFolder(order.dataFolder);
  try {
    const { context, started, route } = opened;
    if (context === null) throw new Error(`the till does not open: ${JSON.stringify(started)}`);
    context.session.employeeId = order.employeeId;
    const ask = async <C extends Channel>(channel: C, input: unknown): Promise<Output<C>> =>
      value((await route(channel, input)) as Result<Output<C>, Failure>);
    const facts: Record<string, number> = {};
    for (const { type } of journalOf(context.database)) {
      if (type !== 'app.started') facts[type] = (facts[type] ?? 0) + 1;
    }
    const jobs = await ask('printing.jobs', {});
    return {
      counting: (await ask('shifts.counting', {}))?.shiftId ?? null,
      counted: await ask('shifts.counted', { shiftId }),
      shifts: await ask('shifts.recent', { limit: 3 }),
      waiting: await ask('deposits.waiting', {}),
      deposits: await ask('deposits.recent', { limit: 3 }),
      reports: jobs.filter(({ kind }) => kind === 'report').map(({ label }) => label),
      backups: backupsIn(order).length,
      facts,
      problems: verifyTill(context.database).problems,
    };
  } finally {
    opened.close();
  }
}

/** Copies that were finished. */
function backupsIn({ dataFolder }: SellingOrder): string[] {
  try {
    return readdirSync(join(dataFolder, 'backups')).filter((name) => name.endsWith('.db'));
  } catch {
    return [];
  }
}
