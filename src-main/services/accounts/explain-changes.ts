import type { Minor } from '@shared/domain/money/money';
import type { AccountEntry } from '@shared/ipc/views/accounts';
import type { ChargeKind } from '@shared/journal/account-facts';
import type { JournalEvent } from '@shared/journal/events';
import { assert } from '@shared/lib/assert';
import type { EmployeeId } from '@shared/lib/ids';
import type { EntryKind } from '@shared/pages/statement-data';
import type { ReadableDb } from '../../db/database';
import { findEvents, type AccountChange } from '../../db/repos/client-ledger';
import { requirePayment, requireTender } from '../../db/repos/payments';
import { nameOf } from '../people/name-of';

/** An entry before the balance is known. */
export type ExplainedChange = Omit<AccountEntry, 'balanceMinor'> & { readonly amountMinor: Minor };

/** What each of `changes` was, in their order. */
export function explained(db: ReadableDb, changes: readonly AccountChange[]): ExplainedChange[] {
  const events = new Map(
    findEvents(
      db,
      changes.map(({ eventId }) => eventId),
    ).map((event) => [event.eventId, event]),
  );
  return changes.map(({ eventId, atMs, amountMinor }) => {
    const event = events.get(eventId);
    assert(event !== undefined && isOnAccount(event), 'the books were moved by such an event');
    const by = event.employeeId as EmployeeId | null;
    const byName = nameOf(db, by);
    return { eventId, atMs, amountMinor, byName, ...told(db, event) };
  });
}

type Told = Pick<AccountEntry, 'kind' | 'number' | 'note' | 'tenders' | 'paper'>;

const CHARGES: Readonly<Record<ChargeKind, EntryKind>> = {
  'returned-check': 'returned-check-fee',
  'late-fee': 'late-fee',
  interest: 'interest',
};

const bare = { note: '', tenders: [], paper: null };

/** The events that move something on a client's account. */
const ON_ACCOUNT = [
  'invoice.finalized',
  'account.charged',
  'payment.taken',
  'payment.voided',
  'credit-note.issued',
  'refund.paid',
  'write-off.made',
  'check.returned',
] as const;

type AccountEvent = Extract<JournalEvent, { type: (typeof ON_ACCOUNT)[number] }>;

function isOnAccount(event: JournalEvent): event is AccountEvent {
  return (ON_ACCOUNT as readonly string[]).includes(event.type);
}

function told(db: ReadableDb, event: AccountEvent): Told {
  switch (event.type) {
    case 'invoice.finalized': {
      const { invoiceId, number } = event.body;
      return {
        ...bare,
        kind: 'invoice',
        number: number.text,
        paper: { kind: 'invoice', invoiceId },
      };
    }
    case 'account.charged': {
      const { invoiceId, kind, number, description: note } = event.body;
      const paper = { kind: 'invoice', invoiceId } as const;
      return { ...bare, kind: CHARGES[kind], number: number.text, note, paper };
    }
    case 'payment.taken': {
      const { paymentId, number } = event.body;
      const tenders = requirePayment(db, paymentId).tenders.map(({ detail }) => detail);
      const paper = { kind: 'payment', paymentId } as const;
      return { ...bare, kind: 'payment', number: number.text, tenders, paper };
    }
    case 'payment.voided': {
      const { paymentId, reason: note } = event.body;
      const number = requirePayment(db, paymentId).numberText;
      return {
        ...bare,
        kind: 'voided-payment',
        number,
        note,
        paper: { kind: 'payment', paymentId },
      };
    }
    case 'credit-note.issued': {
      const { creditNoteId, number, reason: note } = event.body;
      const paper = { kind: 'credit-note', creditNoteId } as const;
      return { ...bare, kind: 'credit-note', number: number.text, note, paper };
    }
    case 'refund.paid': {
      const { number, reason: note, paymentId } = event.body;
      const paper = paymentId === null ? null : ({ kind: 'payment', paymentId } as const);
      return { ...bare, kind: 'refund', number: number.text, note, paper };
    }
    case 'write-off.made': {
      const { number, reason: note } = event.body;
      return { ...bare, kind: 'write-off', number: number.text, note };
    }
    case 'check.returned': {
      const { paymentId, tenderId, reason: note } = event.body;
      const { detail } = requireTender(db, tenderId);
      const number = detail.kind === 'check' ? detail.number : '';
      return {
        ...bare,
        kind: 'returned-check',
        number,
        note,
        paper: { kind: 'payment', paymentId },
      };
    }
  }
}
