import { subtractMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { payOldestFirst } from '@shared/domain/receivable/pay-oldest-first';
import { localDate } from '@shared/domain/time/local-date';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CertificateSold } from '@shared/journal/account-facts';
import type { DocumentTotalsFact } from '@shared/journal/money-facts';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCertificate } from '../../db/repos/credits';
import { findInvoice, requireInvoice } from '../../db/repos/invoices';
import { findClient, type Client, type Settings } from '../../db/repos/records';
import type { Command } from '../command';
import { totalsOf } from '../invoices/invoice-totals';
import { cardNumberProblem } from '../records/card-number-problem';
import { owedItems } from './owed-items';
import { perInvoice, type Allocation } from './per-invoice';

export type WantedPayment = ParsedInput<'payments.commit'>;

/** What a payment is for, before anybody has looked at how it is paid. */
export interface PaidFor {
  readonly client: Client | null;
  /** The open invoice that becomes final by it. */
  readonly opened: { readonly invoiceId: InvoiceId; readonly totals: DocumentTotalsFact } | null;
  readonly allocations: readonly Allocation[];
  readonly prepayment: NonNullable<WantedPayment['prepayment']> | null;
  readonly certificates: readonly CertificateSold[];
  /** What nothing is owed for: it stays as credit. */
  readonly restMinor: Minor;
  /** All of it. */
  readonly totalMinor: Minor;
}

type Found<T> = Result<T, CommandFailure>;

/** Looks up what is to be paid, and that it comes to what the cashier saw. */
export function findPaidFor(
  { db, nowMs }: Command,
  settings: Settings,
  wanted: WantedPayment,
): Found<PaidFor> {
  const { prepayment = null, certificates = [], others = [], expectedTotalMinor } = wanted;
  const whole = wanted.invoiceId === null ? ok(null) : wholeInvoice(db, settings, wanted.invoiceId);
  if (!whole.ok) return whole;
  const named = [...(whole.value === null ? [] : [whole.value.allocation]), ...others];
  const payer = payerOf(db, wanted, named);
  if (!payer.ok) return payer;
  const client = payer.value;
  const opened = whole.value?.opened ?? null;
  const final = named.filter(({ invoiceId }) => invoiceId !== opened?.invoiceId);
  const problem = partsProblem(db, final) ?? soldProblem(db, certificates);
  if (problem !== null) return err(problem);
  const fixedMinor = sumMinor([
    ...named.map(({ amountMinor }) => amountMinor),
    ...certificates.map(({ amountMinor }) => amountMinor),
    prepayment?.amountMinor ?? ZERO,
  ]);
  const leftMinor = subtractMinor(expectedTotalMinor, fixedMinor);
  if (wanted.oldestFirst === true ? leftMinor < 0 : leftMinor !== 0) {
    return err({ code: 'TOTAL_CHANGED', totalMinor: fixedMinor });
  }
  const spread = spreadOldestFirst(db, { settings, nowMs, client }, perInvoice(named), leftMinor);
  if (!spread.ok) return spread;
  const { allocations, restMinor } = spread.value;
  const over = overProblem(wanted, leftMinor, restMinor);
  if (over !== null) return err(over);
  if (client === null && prepayment !== null) return err({ code: 'CLIENT_NEEDED' });
  const what = { client, opened, prepayment, certificates, restMinor };
  return ok({ ...what, allocations, totalMinor: expectedTotalMinor });
}

interface Whole {
  readonly allocation: Allocation;
  readonly opened: PaidFor['opened'];
}

function wholeInvoice(db: ReadableDb, { hospital }: Settings, invoiceId: InvoiceId): Found<Whole> {
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  // One that is final is paid here as far as it is owed.
  if (invoice.status === 'finalized') {
    return ok({ allocation: { invoiceId, amountMinor: dueOf(invoice) }, opened: null });
  }
  if (invoice.status !== 'open') return err({ code: 'INVOICE_NOT_OPEN' });
  if (invoice.heldAtMs !== null) return err({ code: 'INVOICE_HELD' });
  if (invoice.lines.length === 0) return err({ code: 'INVOICE_EMPTY' });
  const totals = totalsOf(invoice, hospital);
  const allocation = { invoiceId, amountMinor: totals.totalMinor };
  return ok({ allocation, opened: { invoiceId, totals } });
}

/** Who pays: as the caller says, or whose invoice it is. All that is paid is of the same client. */
function payerOf(
  db: ReadableDb,
  { clientId }: WantedPayment,
  named: readonly Allocation[],
): Found<Client | null> {
  const invoices: InvoiceState[] = [];
  for (const { invoiceId } of named) {
    const invoice = findInvoice(db, invoiceId);
    if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
    invoices.push(invoice);
  }
  const payerId: ClientId | null = clientId ?? invoices[0]?.clientId ?? null;
  if (invoices.some((invoice) => invoice.clientId !== payerId)) {
    return err({ code: 'INVOICE_OF_OTHER_CLIENT' });
  }
  if (payerId === null) return ok(null);
  const client = findClient(db, payerId);
  return client === null ? err({ code: 'CLIENT_UNKNOWN' }) : ok(client);
}

/** No more is paid of a final invoice than is owed of it. */
function partsProblem(db: ReadableDb, final: readonly Allocation[]): CommandFailure | null {
  for (const { invoiceId, amountMinor } of perInvoice(final)) {
    const invoice = requireInvoice(db, invoiceId);
    if (invoice.status !== 'finalized') return { code: 'INVOICE_NOT_OWED' };
    const owedMinor = dueOf(invoice);
    if (amountMinor > owedMinor) return { code: 'AMOUNT_EXCEEDS_OWED', owedMinor };
  }
  return null;
}

/** A number is sold once, unless its sale was taken back; that of a card is never one. */
function soldProblem(
  db: ReadableDb,
  certificates: readonly CertificateSold[],
): CommandFailure | null {
  const numbers = certificates.map(({ number }) => number);
  const problem = cardNumberProblem(numbers);
  if (problem !== null) return problem;
  const number = numbers.find(
    (each, at) => numbers.indexOf(each) < at || findCertificate(db, each)?.voidedAtMs === null,
  );
  return number === undefined ? null : { code: 'CERTIFICATE_TAKEN', number };
}

interface Spread {
  readonly allocations: readonly Allocation[];
  readonly restMinor: Minor;
}

function spreadOldestFirst(
  db: ReadableDb,
  { settings, nowMs, client }: { settings: Settings; nowMs: number; client: Client | null },
  named: readonly Allocation[],
  leftMinor: Minor,
): Found<Spread> {
  if (leftMinor === 0) return ok({ allocations: named, restMinor: ZERO });
  if (client === null) return err({ code: 'CLIENT_NEEDED' });
  const { timeZone } = settings.hospital;
  const items = owedItems(db, client.clientId, timeZone).map((item) => {
    const already = named.find(({ invoiceId }) => invoiceId === item.invoiceId);
    return { ...item, dueMinor: subtractMinor(item.dueMinor, already?.amountMinor ?? ZERO) };
  });
  const { parts, restMinor } = payOldestFirst(leftMinor, items, localDate(nowMs, timeZone));
  const spread = parts.map(({ item: { invoiceId }, amountMinor }) => ({ invoiceId, amountMinor }));
  return ok({ allocations: perInvoice([...named, ...spread]), restMinor });
}

function overProblem(
  { allowsOverpayment }: WantedPayment,
  leftMinor: Minor,
  restMinor: Minor,
): CommandFailure | null {
  if (restMinor === 0 || allowsOverpayment === true) return null;
  return { code: 'AMOUNT_EXCEEDS_OWED', owedMinor: subtractMinor(leftMinor, restMinor) };
}
