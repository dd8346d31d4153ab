import type { JournalEvent } from '@shared/journal/events';
import { ofType } from './journal-reader';

/** What is owed of each invoice and charge, and what is left of each credit, in minor units. */
export interface OwedModel {
  readonly owed: ReadonlyMap<string, number>;
  readonly left: ReadonlyMap<string, number>;
  /** What each of them was to begin with. */
  readonly totals: ReadonlyMap<string, number>;
  readonly made: ReadonlyMap<string, number>;
}

/** Worked out from the journal alone: nothing of it is read from what the till keeps. */
export function owedModel(events: readonly JournalEvent[]): OwedModel {
  const owed = new Map<string, number>();
  const left = new Map<string, number>();
  const totals = new Map<string, number>();
  const made = new Map<string, number>();
  const owe = (invoiceId: string, amount: number) =>
    owed.set(invoiceId, (owed.get(invoiceId) ?? 0) + amount);
  const leave = (creditId: string, amount: number) =>
    left.set(creditId, (left.get(creditId) ?? 0) + amount);
  const settle = (invoiceId: string, amount: number) => owe(invoiceId, -amount);
  const use = (creditId: string, amount: number) => leave(creditId, -amount);
  const begin = (invoiceId: string, amount: number) => {
    totals.set(invoiceId, amount);
    owe(invoiceId, amount);
  };
  const make = (creditId: string, amount: number) => {
    made.set(creditId, amount);
    leave(creditId, amount);
  };
  const isVoided = voidedPayments(events);
  for (const { body } of ofType(events, 'invoice.finalized'))
    begin(body.invoiceId, body.totals.totalMinor);
  for (const { body } of ofType(events, 'account.charged')) begin(body.invoiceId, body.amountMinor);
  for (const { body } of ofType(events, 'payment.taken')) {
    if (isVoided.has(body.paymentId)) continue;
    for (const { invoiceId, amountMinor } of body.allocations) settle(invoiceId, amountMinor);
    for (const { creditId, amountMinor } of body.creditsUsed ?? []) use(creditId, amountMinor);
    for (const { creditId, amountMinor } of body.creditsMade ?? []) make(creditId, amountMinor);
  }
  for (const { body } of ofType(events, 'write-off.made')) settle(body.invoiceId, body.amountMinor);
  for (const { body } of ofType(events, 'credit-note.issued')) {
    owe(body.invoiceId, (body.excess?.amountMinor ?? 0) - body.credited.totalMinor);
    if (body.excess !== undefined) make(body.excess.creditId, body.excess.amountMinor);
  }
  for (const { body } of ofType(events, 'refund.paid')) {
    const settled = body.amountMinor + body.cashRoundingMinor;
    if (body.creditsUsed === undefined) owe(body.invoiceId ?? '', settled);
    for (const { creditId, amountMinor } of body.creditsUsed ?? []) use(creditId, amountMinor);
  }
  for (const { body } of ofType(events, 'check.returned')) {
    for (const { invoiceId, amountMinor } of body.invoices) owe(invoiceId, amountMinor);
    for (const { creditId, amountMinor } of body.credits) use(creditId, amountMinor);
    if (body.rest !== undefined) begin(body.rest.invoiceId, body.rest.amountMinor);
  }
  return { owed, left, totals, made };
}

function voidedPayments(events: readonly JournalEvent[]): ReadonlySet<string> {
  return new Set(ofType(events, 'payment.voided').map(({ body }) => body.paymentId));
}
