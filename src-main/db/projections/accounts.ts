import { negateMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import { receivablesRulesRecord } from '@shared/journal/records';
import type { CreditPart } from '@shared/journal/account-facts';
import type { JournalEvent } from '@shared/journal/events';
import { mergeRecord } from '@shared/journal/reducers/merge';
import { addToInvoice, chargedInvoice, type InvoiceSum } from '@shared/journal/reducers/invoice';
import type { ClientId, CreditId, InvoiceId, TillId } from '@shared/lib/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { receivablesRulesOf } from '../repos/account-terms';
import { countDocument, type NumberedDocument } from '../repos/counters';
import { requireInvoice, saveInvoice } from '../repos/invoices';
import {
  accountCharges,
  accountTermsOf,
  cardAttempts,
  checkReturns,
  clientCredits,
  creditApplications,
  disputes,
  dueDates,
  paperCopies,
  planInvoices,
  plans,
  settings,
  writeOffs,
} from '../schema/schema';
import { takeOffCertificates } from './certificates';
import { authorOf } from './shifts';

type Of<T extends JournalEvent['type']> = JournalEvent<T>;

/** Adds `amountMinor` to a sum of an invoice, or with a minus takes it off. */
export function changeInvoiceSum(
  db: WritableDb,
  invoiceId: InvoiceId,
  sum: InvoiceSum,
  amountMinor: Minor,
): void {
  const before = requireInvoice(db, invoiceId);
  saveInvoice(db, before, addToInvoice(before, sum, amountMinor));
}

/** Takes `parts` off what clients have left here, or with `sign` −1 gives them back. */
export function useCredits(db: WritableDb, parts: readonly CreditPart[], sign: 1 | -1 = 1): void {
  for (const { creditId, amountMinor } of parts) {
    db.update(clientCredits)
      .set({ leftMinor: sql`${clientCredits.leftMinor} - ${sign * amountMinor}` })
      .where(eq(clientCredits.creditId, creditId))
      .run();
  }
}

/** Keeps a part that a client has left with the hospital. */
export function makeCredit(
  db: WritableDb,
  credit: Omit<typeof clientCredits.$inferInsert, 'leftMinor'> & {
    readonly creditId: CreditId;
    readonly clientId: ClientId;
  },
): void {
  db.insert(clientCredits)
    .values({ ...credit, leftMinor: credit.amountMinor })
    .run();
}

export function projectReceivablesRules(
  db: WritableDb,
  { body }: Of<'receivables-rules.configured'>,
): void {
  const record = receivablesRulesRecord.parse(mergeRecord(receivablesRulesOf(db), body.changes));
  db.insert(settings)
    .values({ name: 'receivables-rules', record })
    .onConflictDoUpdate({ target: settings.name, set: { record } })
    .run();
}

export function projectAccountTerms(db: WritableDb, event: Of<'account-terms.set'>): void {
  const { clientId, terms } = event.body;
  const row = { clientId, terms, setAtMs: event.occurredAtMs, setBy: authorOf(event) };
  db.insert(accountTermsOf)
    .values(row)
    .onConflictDoUpdate({ target: accountTermsOf.clientId, set: row })
    .run();
}

export function projectCharge(db: WritableDb, event: Of<'account.charged'>): void {
  saveInvoice(db, null, chargedInvoice(event, event.body));
  const { invoiceId, forInvoiceId, kind, untilMonth, dueOn } = event.body;
  keepDueDate(db, event, { invoiceId, dueOn });
  if (forInvoiceId !== null) {
    db.insert(accountCharges)
      .values({ invoiceId, forInvoiceId, kind, untilMonth: untilMonth ?? null })
      .run();
  }
  count(db, event, 'invoice', event.body.number.sequence);
}

/** Keeps until when an invoice may wait from now on. */
export function keepDueDate(
  db: WritableDb,
  { eventId, occurredAtMs }: JournalEvent,
  { invoiceId, dueOn }: { readonly invoiceId: InvoiceId; readonly dueOn: string },
): void {
  db.insert(dueDates).values({ invoiceId, eventId, dueOn, setAtMs: occurredAtMs }).run();
}

export function projectWriteOff(db: WritableDb, event: Of<'write-off.made'>): void {
  const { number, ...made } = event.body;
  db.insert(writeOffs)
    .values({
      ...made,
      ...numberOf(event, number),
      madeAtMs: event.occurredAtMs,
      madeBy: authorOf(event),
    })
    .run();
  count(db, event, 'write-off', number.sequence);
  changeInvoiceSum(db, made.invoiceId, 'writtenOffMinor', made.amountMinor);
}

/** The check is in no drawer and goes to no bank; what it had settled is owed again. */
export function projectCheckReturn(db: WritableDb, event: Of<'check.returned'>): void {
  const { certificates = [], rest, ...body } = event.body;
  db.insert(checkReturns)
    .values({ ...body, returnedAtMs: event.occurredAtMs, returnedBy: authorOf(event) })
    .run();
  for (const { invoiceId, amountMinor } of body.invoices) {
    changeInvoiceSum(db, invoiceId, 'allocatedMinor', negateMinor(amountMinor));
  }
  useCredits(db, body.credits);
  takeOffCertificates(db, certificates);
  if (rest === undefined) return;
  const { clientId } = body;
  saveInvoice(db, null, chargedInvoice(event, { ...rest, clientId, kind: 'returned-check' }));
  keepDueDate(db, event, rest);
  count(db, event, 'invoice', rest.number.sequence);
}

export function projectCardAttempt(
  db: WritableDb,
  event: Of<'card-attempt.unknown'> | Of<'card-attempt.resolved'>,
): void {
  if (event.type === 'card-attempt.unknown') {
    db.insert(cardAttempts)
      .values({
        ...event.body,
        state: 'unknown',
        approvalCode: '',
        triedAtMs: event.occurredAtMs,
        triedBy: authorOf(event),
        resolvedAtMs: null,
        resolvedBy: null,
        paymentId: null,
      })
      .run();
    return;
  }
  const { cardAttemptId, outcome, approvalCode } = event.body;
  const resolved = { resolvedAtMs: event.occurredAtMs, resolvedBy: authorOf(event) };
  db.update(cardAttempts)
    .set({ state: outcome, approvalCode, ...resolved })
    .where(eq(cardAttempts.cardAttemptId, cardAttemptId))
    .run();
}

export function projectDispute(
  db: WritableDb,
  event: Of<'dispute.opened'> | Of<'dispute.resolved'>,
): void {
  if (event.type === 'dispute.opened') {
    const { number, ...opened } = event.body;
    db.insert(disputes)
      .values({
        ...opened,
        ...numberOf(event, number),
        clientId: requireInvoice(db, opened.invoiceId).clientId,
        openedAtMs: event.occurredAtMs,
        openedBy: authorOf(event),
        outcome: null,
        allowedMinor: null,
        creditNoteId: null,
        answer: '',
        resolvedAtMs: null,
        resolvedBy: null,
        approvedBy: null,
      })
      .run();
    count(db, event, 'dispute', number.sequence);
    changeInvoiceSum(db, opened.invoiceId, 'disputedMinor', opened.amountMinor);
    return;
  }
  const { disputeId, reason: _why, ...resolution } = event.body;
  const isIt = eq(disputes.disputeId, disputeId);
  const before = db.select().from(disputes).where(isIt).get();
  db.update(disputes)
    .set({ ...resolution, resolvedAtMs: event.occurredAtMs, resolvedBy: authorOf(event) })
    .where(isIt)
    .run();
  if (before === undefined) return;
  changeInvoiceSum(db, before.invoiceId, 'disputedMinor', negateMinor(before.amountMinor));
}

export function projectApplication(
  db: WritableDb,
  event: Of<'credit-application.submitted'> | Of<'credit-application.decided'>,
): void {
  if (event.type === 'credit-application.submitted') {
    const { number, ...submitted } = event.body;
    db.insert(creditApplications)
      .values({
        ...submitted,
        ...numberOf(event, number),
        submittedAtMs: event.occurredAtMs,
        submittedBy: authorOf(event),
        decision: null,
        reason: '',
        approvedBy: null,
        decidedAtMs: null,
        decidedBy: null,
      })
      .run();
    count(db, event, 'credit-application', number.sequence);
    return;
  }
  const { applicationId, ...decided } = event.body;
  db.update(creditApplications)
    .set({ ...decided, decidedAtMs: event.occurredAtMs, decidedBy: authorOf(event) })
    .where(eq(creditApplications.applicationId, applicationId))
    .run();
}

export function projectPlan(db: WritableDb, event: Of<'plan.agreed'> | Of<'plan.ended'>): void {
  if (event.type === 'plan.agreed') {
    const { number, invoices, ...agreed } = event.body;
    db.insert(plans)
      .values({
        ...agreed,
        ...numberOf(event, number),
        status: 'agreed',
        totalMinor: sumMinor(invoices.map(({ amountMinor }) => amountMinor)),
        agreedAtMs: event.occurredAtMs,
        agreedBy: authorOf(event),
        endedAtMs: null,
      })
      .run();
    count(db, event, 'plan', number.sequence);
    for (const part of invoices) {
      db.insert(planInvoices)
        .values({ planId: agreed.planId, ...part })
        .run();
      changeInvoiceSum(db, part.invoiceId, 'plannedMinor', part.amountMinor);
    }
    return;
  }
  const { planId, cause } = event.body;
  db.update(plans)
    .set({ status: cause, endedAtMs: event.occurredAtMs })
    .where(eq(plans.planId, planId))
    .run();
  const parts = db.select().from(planInvoices).where(eq(planInvoices.planId, planId)).all();
  for (const { invoiceId, amountMinor } of parts) {
    changeInvoiceSum(db, invoiceId, 'plannedMinor', negateMinor(amountMinor));
  }
}

export function projectCopy(db: WritableDb, { body }: Of<'paper.copied'>): void {
  const { paper, copyNumber: copies } = body;
  const key = and(eq(paperCopies.kind, paper.kind), eq(paperCopies.paperId, paper.id));
  const known = db.select().from(paperCopies).where(key).get();
  if (known === undefined) {
    db.insert(paperCopies).values({ kind: paper.kind, paperId: paper.id, copies }).run();
  } else {
    db.update(paperCopies).set({ copies }).where(key).run();
  }
}

export function numberOf(
  event: JournalEvent,
  number: { readonly sequence: number; readonly text: string },
) {
  const tillId = event.tillId as TillId;
  return { tillId, numberSequence: number.sequence, numberText: number.text };
}

export function count(
  db: WritableDb,
  event: JournalEvent,
  kind: NumberedDocument,
  sequence: number,
): void {
  countDocument(db, event.tillId as TillId, kind, sequence);
}
