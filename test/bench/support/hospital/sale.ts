import { documentNumberOf } from '@main/services/document-number';
import { reckonTotals } from '@main/services/invoices/invoice-totals';
import type { Minor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { settleTenders } from '@shared/domain/tender/settle';
import type { SettledTender } from '@shared/journal/money-facts';
import type { InvoiceLine } from '@shared/journal/records';
import type * as Ids from '@shared/lib/ids';
import { hospital, till as tillRecord } from '../../../support/till-context';
import { value } from '../../../support/result';
import type { Counter, Visitor } from './counter';
import type { Author, Batch, HospitalTill } from './hospital-till';
import { oneOf, tendersFor } from './fortune';

const TEN_PERCENT = { kind: 'percent', ratePpm: ratePpm(100_000) } as const;

/** An invoice that is paid, and what it was paid with. */
export interface Sale {
  readonly invoiceId: Ids.InvoiceId;
  readonly paymentId: Ids.PaymentId;
  readonly totalMinor: Minor;
  readonly lines: readonly InvoiceLine[];
  readonly tenders: readonly SettledTender[];
}

interface Basket {
  readonly invoiceId: Ids.InvoiceId;
  readonly clientId: Ids.ClientId | null;
  readonly lines: readonly InvoiceLine[];
}

/** Who comes in: one in ten buys something in passing. */
function anybody({ chance }: HospitalTill, { visitors }: Counter): Visitor | null {
  return chance() < 0.1 ? null : oneOf(chance, visitors);
}

/** Opens an invoice for whoever comes in, with one to seven lines. */
export function fillBasket(
  till: HospitalTill,
  counter: Counter,
  { append }: Batch,
  by: Author,
  visitor = anybody(till, counter),
): Basket {
  const { chance, ids } = till;
  const invoiceId = ids.next() as Ids.InvoiceId;
  const clientId = visitor?.clientId ?? null;
  append('invoice.opened', { invoiceId, clientId, taxExempt: false }, by);
  const lines = Array.from({ length: 1 + Math.floor(chance() * 7) }, (): InvoiceLine => {
    const product = oneOf(chance, counter.products);
    return {
      lineId: ids.next() as Ids.LineId,
      productId: product.productId,
      productCode: product.code,
      description: product.name,
      category: product.category,
      sellingUnit: product.sellingUnit,
      quantityMilli: quantityMilli(chance() < 0.8 ? 1000 : 1000 * Math.ceil(chance() * 12)),
      unitPriceMinor: product.unitPriceMinor,
      listPriceMinor: product.unitPriceMinor,
      fixedFeeMinor: product.fixedFeeMinor,
      discount: null,
      taxCode: product.taxCode,
      ratePpm: counter.rateOf(product.taxCode),
      patientId: visitor === null ? null : oneOf(chance, visitor.patientIds),
      performedBy: oneOf(chance, counter.veterinarians),
      enteredBy: by.employeeId,
    };
  });
  append('invoice.lines-added', { invoiceId, lines }, by);
  return { invoiceId, clientId, lines };
}

/** Sells somebody something, and makes the invoice final. */
export function finalSale(
  till: HospitalTill,
  counter: Counter,
  batch: Batch,
  by: Author,
  visitor?: Visitor,
): Basket & Pick<Sale, 'totalMinor'> {
  const { chance, tillId } = till;
  const { db, append } = batch;
  const { invoiceId, clientId, lines } = fillBasket(till, counter, batch, by, visitor);
  const discount = chance() < 0.03 ? TEN_PERCENT : null;
  if (discount !== null) {
    const why = { reason: 'Loyal client', approvedBy: null };
    append('invoice.discount-set', { invoiceId, discount, ...why }, by);
  }
  const totals = reckonTotals(lines, { discount, taxExempt: false }, hospital);
  const { totalMinor } = totals;
  const number = documentNumberOf(db, tillId, tillRecord, 'invoice');
  append('invoice.finalized', { invoiceId, number, totals }, by);
  return { invoiceId, clientId, lines, totalMinor };
}

/** Sells somebody something and takes the money: what the counter does in three commands. */
export function sell(till: HospitalTill, counter: Counter, batch: Batch, by: Author): Sale {
  const { chance, ids, tillId } = till;
  const { db, append } = batch;
  const { invoiceId, clientId, lines, totalMinor } = finalSale(till, counter, batch, by);
  const details = tendersFor(chance, totalMinor);
  const offered = details.map((detail) => ({
    kind: detail.kind,
    amountMinor: detail.kind === 'cash' ? detail.tenderedMinor : detail.amountMinor,
  }));
  const settled = value(settleTenders(totalMinor, offered, 0));
  const tenders = details.map((detail, index): SettledTender => {
    const amounts = settled.tenders[index];
    if (amounts === undefined) throw new Error('a tender got lost');
    return { tenderId: ids.next() as Ids.TenderId, detail, ...amounts };
  });
  const paymentId = ids.next() as Ids.PaymentId;
  append(
    'payment.taken',
    {
      ...{ paymentId, clientId, tenders },
      number: documentNumberOf(db, tillId, tillRecord, 'payment'),
      allocations: [{ invoiceId, amountMinor: totalMinor }],
      changeMinor: settled.changeMinor,
      cashRoundingMinor: settled.cashRoundingMinor,
    },
    by,
  );
  return { invoiceId, paymentId, totalMinor, lines, tenders };
}
