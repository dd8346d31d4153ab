import type { JournalEvent } from '@shared/journal/events';
import type { ShiftId, TillId } from '@shared/lib/ids';
import { eq, inArray } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { countDocument } from '../repos/counters';
import {
  cashMovements,
  deposits,
  drawerOpenings,
  paymentTenders,
  shiftCorrections,
  shifts,
} from '../schema/schema';
import { authorOf, shiftOf } from './shifts';

export function projectMovement(db: WritableDb, event: JournalEvent<'cash.moved'>): void {
  const { number, ...moved } = event.body;
  const tillId = event.tillId as TillId;
  db.insert(cashMovements)
    .values({
      ...moved,
      tillId,
      shiftId: shiftOf(event),
      numberSequence: number.sequence,
      numberText: number.text,
      movedAtMs: event.occurredAtMs,
      movedBy: authorOf(event),
    })
    .run();
  countDocument(db, tillId, 'movement', number.sequence);
}

export function projectDrawerOpening(db: WritableDb, event: JournalEvent<'drawer.opened'>): void {
  db.insert(drawerOpenings)
    .values({
      ...event.body,
      tillId: event.tillId as TillId,
      shiftId: event.shiftId as ShiftId | null,
      openedAtMs: event.occurredAtMs,
      openedBy: authorOf(event),
    })
    .run();
}

/** What went into the bag is in no other: shifts, checks and what was found later point at it. */
export function projectDeposit(db: WritableDb, event: JournalEvent<'deposit.prepared'>): void {
  const { depositId, number, shiftIds, correctionIds, content } = event.body;
  const tillId = event.tillId as TillId;
  db.insert(deposits)
    .values({
      depositId,
      tillId,
      numberSequence: number.sequence,
      numberText: number.text,
      status: 'prepared',
      content,
      preparedAtMs: event.occurredAtMs,
      preparedBy: authorOf(event),
      receivedOn: null,
      reference: '',
      receivedMinor: null,
    })
    .run();
  db.update(shifts)
    .set({ status: 'banked', depositId })
    .where(inArray(shifts.shiftId, shiftIds))
    .run();
  db.update(shiftCorrections)
    .set({ depositId })
    .where(inArray(shiftCorrections.correctionId, correctionIds))
    .run();
  for (const { tenderId } of content.checks) {
    db.update(paymentTenders).set({ depositId }).where(eq(paymentTenders.tenderId, tenderId)).run();
  }
  countDocument(db, tillId, 'deposit', number.sequence);
}

export function projectBankReceipt(
  db: WritableDb,
  { body }: JournalEvent<'deposit.received'>,
): void {
  const { depositId, receivedOn, reference, amountMinor } = body;
  db.update(deposits)
    .set({ status: 'received', receivedOn, reference, receivedMinor: amountMinor })
    .where(eq(deposits.depositId, depositId))
    .run();
}
