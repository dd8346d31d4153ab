import { minor, subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import { setAgainst } from '@shared/domain/receivable/oldest-first';
import type { CertificateSold, CreditPart, InvoicePart } from '@shared/journal/account-facts';
import type { ReadableDb } from '../../db/database';
import { findReturnsOfPayment } from '../../db/repos/check-returns';
import {
  findCertificate,
  findCreditsFrom,
  findPaymentsWithCredit,
  type CreditRow,
} from '../../db/repos/credits';
import { requireInvoice } from '../../db/repos/invoices';
import { requirePayment, type Payment } from '../../db/repos/payments';
import { perInvoice } from './per-invoice';

/** What a check is taken back from. The parts and the rest sum to the check. */
export interface CheckWasFor {
  readonly invoices: InvoicePart[];
  readonly credits: CreditPart[];
  readonly certificates: CertificateSold[];
  /** Left of none of these: what it bought is gone. */
  readonly restMinor: Minor;
}

/**
 * Takes `amountMinor` of `payment` back: first from what is left of the credit it made, the newest
 * first; then from its invoices, the newest first; from the certificates it bought; and from the
 * invoices that its credit paid meanwhile.
 */
export function whatCheckWasFor(db: ReadableDb, payment: Payment, amountMinor: Minor): CheckWasFor {
  const made = findCreditsFrom(db, payment.paymentId).reverse();
  const credits = setAgainst(amountMinor, made, ({ leftMinor }) => leftMinor);
  const own = newestFirst(db, stillAllocated(db, payment));
  const invoices = setAgainst(credits.restMinor, own, (part) => part.amountMinor);
  const sold = payment.certificatesSold.map(({ number }) => ({
    number,
    amountMinor: findCertificate(db, number)?.leftMinor ?? minor(0),
  }));
  const certificates = setAgainst(invoices.restMinor, sold, (part) => part.amountMinor);
  const elsewhere = made.flatMap((credit) => paidWithCredit(db, credit));
  const others = setAgainst(certificates.restMinor, elsewhere, (part) => part.amountMinor);
  return {
    invoices: perInvoice(
      [...invoices.parts, ...others.parts].map(({ item, amountMinor: part }) => ({
        invoiceId: item.invoiceId,
        amountMinor: part,
      })),
    ),
    credits: credits.parts.map(({ item, amountMinor: part }) => ({
      creditId: item.creditId,
      amountMinor: part,
    })),
    certificates: certificates.parts.map(({ item, amountMinor: part }) => ({
      number: item.number,
      amountMinor: part,
    })),
    restMinor: others.restMinor,
  };
}

/** What a payment is still set against, after checks of it that came back before. */
function stillAllocated(db: ReadableDb, payment: Payment): InvoicePart[] {
  const back = findReturnsOfPayment(db, payment.paymentId).flatMap(({ invoices }) => invoices);
  return payment.allocations.map(({ invoiceId, amountMinor }) => {
    const gone = back.filter((part) => part.invoiceId === invoiceId);
    const goneMinor = sumMinor(gone.map((part) => part.amountMinor));
    return { invoiceId, amountMinor: minor(Math.max(0, subtractMinor(amountMinor, goneMinor))) };
  });
}

/** The invoices that some of `credit` was used on, with no more than was used of it. */
function paidWithCredit(db: ReadableDb, { clientId, creditId }: CreditRow): InvoicePart[] {
  return findPaymentsWithCredit(db, clientId, creditId).flatMap((paymentId) => {
    const payment = requirePayment(db, paymentId);
    const used = payment.creditsUsed.filter((part) => part.creditId === creditId);
    const usedMinor = sumMinor(used.map(({ amountMinor }) => amountMinor));
    const { parts } = setAgainst(
      usedMinor,
      newestFirst(db, stillAllocated(db, payment)),
      ({ invoiceId, amountMinor }) =>
        minor(Math.min(amountMinor, requireInvoice(db, invoiceId).allocatedMinor)),
    );
    return parts.map(({ item, amountMinor }) => ({ ...item, amountMinor }));
  });
}

function newestFirst(db: ReadableDb, parts: readonly InvoicePart[]): InvoicePart[] {
  const at = (part: InvoicePart) => requireInvoice(db, part.invoiceId).finalizedAtMs ?? 0;
  return [...parts].sort((a, b) => at(b) - at(a));
}
