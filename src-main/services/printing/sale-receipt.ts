import { subtractMinor, ZERO } from '@shared/domain/money/money';
import { clientDisplayName } from '@shared/domain/people/display-name';
import { assert } from '@shared/lib/assert';
import type { DocumentTotalsFact, SettledTender } from '@shared/journal/money-facts';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import { i18nFor } from '@shared/locales/i18n';
import type { ReceiptLine, ReceiptTender, SaleReceiptData } from '@shared/receipt/receipt-data';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import { renderSaleReceipt } from '@shared/receipt/sale-receipt';
import type { ReadableDb } from '../../db/database';
import type { Payment } from '../../db/repos/payments';
import { findClient, findPatient, findTaxRates, type Settings } from '../../db/repos/records';
import { isDemo } from '../../db/repos/secrets';
import { letterheadOf, personOf } from './letterhead';
import { balanceAfter, paidForOf, wholeSale } from './paid-for-of';

/**
 * The receipt of `payment` in the client's language, made from what is journalled; 0 is the
 * original, 1 and up are copies.
 */
export function saleReceipt(
  db: ReadableDb,
  settings: Settings,
  payment: Payment,
  copyNumber: number,
): ReceiptDocument {
  const { hospital } = settings;
  const client = payment.clientId === null ? null : findClient(db, payment.clientId);
  const language = client?.language ?? hospital.language;
  const data = receiptData(db, settings, payment, copyNumber);
  const clientName = client === null ? null : clientDisplayName(client);
  return renderSaleReceipt({ ...data, clientName }, i18nFor(language));
}

function receiptData(
  db: ReadableDb,
  { hospital, till }: Settings,
  payment: Payment,
  copyNumber: number,
): Omit<SaleReceiptData, 'clientName'> {
  const sale = wholeSale(db, payment);
  return {
    hospital: letterheadOf(hospital),
    tillName: till.name,
    invoiceNumber: sale?.numberText ?? null,
    paymentNumber: payment.numberText,
    occurredAtMs: payment.takenAtMs,
    cashier: personOf(db, payment.takenBy),
    copyNumber,
    groups: sale === null ? [] : groupsOf(db, sale),
    note: sale?.note ?? '',
    ...totalsOf(db, sale),
    taxIncluded: hospital.taxMode === 'inclusive',
    paidFor: paidForOf(db, payment, sale),
    balance: balanceAfter(db, hospital, payment),
    tenders: payment.tenders.map(tenderOf),
    changeMinor: payment.changeMinor,
    cashRoundingMinor: payment.cashRoundingMinor,
    isTraining: isDemo(db),
  };
}

function totalsOf(
  db: ReadableDb,
  sale: InvoiceState | null,
): Pick<SaleReceiptData, 'subtotalMinor' | 'discountMinor' | 'taxGroups' | 'totalMinor'> {
  const totals = sale?.totals ?? null;
  return {
    subtotalMinor: totals?.subtotalMinor ?? ZERO,
    discountMinor: totals?.discountMinor ?? ZERO,
    taxGroups: totals === null ? [] : namedTaxes(db, totals),
    totalMinor: totals?.totalMinor ?? ZERO,
  };
}

/** What tax there is, under the names of its rates. */
export function namedTaxes(
  db: ReadableDb,
  { taxGroups }: DocumentTotalsFact,
): SaleReceiptData['taxGroups'] {
  const rates = findTaxRates(db);
  return taxGroups.map((group) => ({
    ...group,
    name: rates.find(({ code }) => code === group.taxCode)?.name ?? group.taxCode,
  }));
}

/** The lines by patient, patients in the order in which they first appear. */
export function groupsOf(db: ReadableDb, invoice: InvoiceState): SaleReceiptData['groups'] {
  const patientIds = [...new Set(invoice.lines.map(({ line }) => line.patientId))];
  return patientIds.map((patientId) => ({
    patientName: patientId === null ? null : (findPatient(db, patientId)?.name ?? ''),
    lines: linesOf(db, invoice).filter((line) => line.patientId === patientId),
  }));
}

function linesOf(db: ReadableDb, invoice: InvoiceState) {
  const amounts = new Map(invoice.totals?.lines.map((line) => [line.lineId, line]));
  return invoice.lines.map(({ line }): ReceiptLine & Pick<typeof line, 'patientId'> => {
    const amount = amounts.get(line.lineId);
    assert(amount !== undefined, 'a final invoice has an amount for each line');
    // What comes off the whole document stands below, once, and not on each line again.
    const netMinor = subtractMinor(amount.grossMinor, amount.lineDiscountMinor);
    return {
      ...line,
      grossMinor: amount.grossMinor,
      discountMinor: amount.lineDiscountMinor,
      netMinor,
      performedByNumber: personOf(db, line.performedBy).number,
    };
  });
}

function tenderOf({ detail, amountMinor, changeMinor }: SettledTender): ReceiptTender {
  switch (detail.kind) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: detail.tenderedMinor, amountMinor, changeMinor };
    case 'check':
      return { kind: 'check', amountMinor, number: detail.number };
    case 'card': {
      const { brand, last4, approvalCode } = detail;
      return { kind: 'card', amountMinor, brand, last4, approvalCode };
    }
    case 'financing': {
      const { provider, approvalCode } = detail;
      return { kind: 'financing', amountMinor, provider, approvalCode };
    }
    case 'gift-certificate':
      return { kind: 'gift-certificate', amountMinor, number: detail.number };
    case 'client-credit':
      return { kind: 'client-credit', amountMinor };
  }
}
