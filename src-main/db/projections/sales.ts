import { ZERO } from '@shared/domain/money/money';
import { assert } from '@shared/lib/assert';
import type { ShiftId, TillId } from '@shared/lib/ids';
import type { JournalEvent } from '@shared/journal/events';
import type { Documents } from '@shared/journal/ledger/posting';
import { postingsFor } from '@shared/journal/ledger/postings';
import { reduceInvoice, type InvoiceEvent } from '@shared/journal/reducers/invoice';
import { eq } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { insertInto } from '../prepared';
import { countDocument } from '../repos/counters';
import { requireDeposit } from '../repos/deposits';
import { findInvoice, requireInvoice, saveInvoice } from '../repos/invoices';
import { requirePayment, requireTender } from '../repos/payments';
import {
  cardAttempts,
  ledgerEntries,
  paymentAllocations,
  payments,
  paymentTenders,
} from '../schema/schema';
import { changeInvoiceSum, keepDueDate, makeCredit, useCredits } from './accounts';
import { redeemCertificates, sellCertificates } from './certificates';
import { growTotals } from './corrections';
import { authorOf, shiftOf } from './shifts';

export function projectInvoice(db: WritableDb, event: InvoiceEvent): void {
  const before = findInvoice(db, event.body.invoiceId);
  saveInvoice(db, before, reduceInvoice(before, event));
  if (event.type === 'invoice.put-on-account') {
    keepDueDate(db, event, event.body);
  }
  if (event.type === 'invoice.finalized') {
    const tillId = event.tillId as TillId;
    countDocument(db, tillId, 'invoice', event.body.number.sequence);
    growTotals(db, tillId, { salesMinor: event.body.totals.totalMinor, returnsMinor: ZERO });
  }
}

const insertPayment = insertInto(payments);
const insertTender = insertInto(paymentTenders);
const insertAllocation = insertInto(paymentAllocations);

export function projectPayment(db: WritableDb, event: JournalEvent<'payment.taken'>): void {
  const { body } = event;
  const tillId = event.tillId as TillId;
  const { paymentId, number, clientId, changeMinor, cashRoundingMinor, cardAttemptId } = body;
  const { creditsUsed = [], creditsMade = [], certificatesSold = [] } = body;
  insertPayment(db, {
    paymentId,
    tillId,
    shiftId: shiftOf(event),
    numberSequence: number.sequence,
    numberText: number.text,
    clientId,
    takenAtMs: event.occurredAtMs,
    takenBy: authorOf(event),
    changeMinor,
    cashRoundingMinor,
    copies: 0,
    voidedAtMs: null,
    voidedBy: null,
    voidReason: null,
    creditsUsed,
    creditsMade,
    certificatesSold,
  });
  body.tenders.forEach((tender, position) => {
    const { kind } = tender.detail;
    const row = { ...tender, paymentId, position, kind, replacedBy: null, depositId: null };
    insertTender(db, row);
  });
  for (const { invoiceId, amountMinor } of body.allocations) {
    insertAllocation(db, { paymentId, invoiceId, amountMinor });
    changeInvoiceSum(db, invoiceId, 'allocatedMinor', amountMinor);
  }
  useCredits(db, creditsUsed);
  for (const credit of creditsMade) {
    assert(clientId !== null, 'credit belongs to a client');
    const source = { sourceId: paymentId, sourceNumber: number.text };
    makeCredit(db, { ...credit, ...source, clientId, madeAtMs: event.occurredAtMs });
  }
  sellCertificates(db, paymentId, certificatesSold, event.occurredAtMs);
  redeemCertificates(db, body.tenders, event.occurredAtMs);
  if (cardAttemptId !== undefined) {
    db.update(cardAttempts)
      .set({ state: 'taken', paymentId })
      .where(eq(cardAttempts.cardAttemptId, cardAttemptId))
      .run();
  }
  countDocument(db, tillId, 'payment', number.sequence);
}

export function projectReprint(db: WritableDb, { body }: JournalEvent<'receipt.reprinted'>): void {
  db.update(payments)
    .set({ copies: body.copyNumber })
    .where(eq(payments.paymentId, body.paymentId))
    .run();
}

const insertEntry = insertInto(ledgerEntries);

/** Books what `event` moves. The invoices it speaks of are already as they are after it. */
export function projectLedger(db: WritableDb, event: JournalEvent): void {
  const { eventId, occurredAtMs } = event;
  const shiftId = event.shiftId as ShiftId | null;
  postingsFor(event, documentsIn(db)).forEach((posting, index) => {
    const entryNo = index + 1;
    const itemId = posting.itemId ?? null;
    insertEntry(db, { ...posting, itemId, eventId, entryNo, occurredAtMs, shiftId });
  });
}

function documentsIn(db: WritableDb): Documents {
  return {
    invoice: (invoiceId) => requireInvoice(db, invoiceId),
    payment: (paymentId) => requirePayment(db, paymentId),
    tender: (tenderId) => requireTender(db, tenderId),
    deposit: (depositId) => requireDeposit(db, depositId).content,
  };
}
