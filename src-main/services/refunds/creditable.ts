import {
  addMinor,
  allocateMinor,
  subtractMinor,
  ZERO,
  type Minor,
} from '@shared/domain/money/money';
import { moneyLeftOf, type CreditableLine } from '@shared/domain/credit/credit-lines';
import type { CreditedInvoice } from '@shared/domain/credit/split-credit';
import { usualReturn } from '@shared/domain/credit/usual-return';
import type { CreditableLineView } from '@shared/ipc/views/refunds';
import { assert } from '@shared/lib/assert';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { LineId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findCreditNotes } from '../../db/repos/corrections';
import { findProduct } from '../../db/repos/records';

/** A line of a final invoice, its share of the tax, and what was taken back of it so far. */
export interface CreditableOf extends CreditableLine {
  readonly lineId: LineId;
  readonly description: string;
}

/**
 * The lines of a final invoice with what each has of its tax group. A group's tax was rounded once;
 * lines get shares that sum to it.
 */
export function creditableLines(db: ReadableDb, invoice: InvoiceState): CreditableOf[] {
  const { totals } = invoice;
  assert(totals !== null, 'only a final invoice is credited');
  const notes = findCreditNotes(db, invoice.invoiceId).flatMap(({ credited }) => credited.lines);
  const amounts = new Map<LineId, { net: Minor; tax: Minor }>();
  for (const group of totals.taxGroups) {
    const members = invoice.lines.filter(
      ({ line }) => line.taxCode === group.taxCode && line.ratePpm === group.ratePpm,
    );
    const weights = members.map(({ netMinor }) => netMinor ?? 0);
    const hasWeight = weights.some((weight) => weight > 0);
    const nets = hasWeight ? allocateMinor(group.netMinor, weights) : [];
    const taxes = hasWeight ? allocateMinor(group.taxMinor, weights) : [];
    members.forEach(({ line }, at) => {
      amounts.set(line.lineId, { net: nets[at] ?? ZERO, tax: taxes[at] ?? ZERO });
    });
  }
  return invoice.lines.map(({ line }) => {
    const before = notes.filter(({ lineId }) => lineId === line.lineId);
    const { net, tax } = amounts.get(line.lineId) ?? { net: ZERO, tax: ZERO };
    return {
      lineId: line.lineId,
      description: line.description,
      quantityMilli: line.quantityMilli,
      netMinor: net,
      taxMinor: tax,
      creditedQuantityMilli: before.reduce((sum, each) => sum + each.quantityMilli, 0),
      creditedNetMinor: before.reduce((sum, each) => addMinor(sum, each.netMinor), ZERO),
      creditedTaxMinor: before.reduce((sum, each) => addMinor(sum, each.taxMinor), ZERO),
    };
  });
}

/** What could still be taken back of a line. */
export function leftOf(line: CreditableOf): {
  readonly quantityMilli: number;
  readonly totalMinor: Minor;
} {
  const { netMinor, taxMinor } = moneyLeftOf(line);
  return {
    quantityMilli: line.quantityMilli - line.creditedQuantityMilli,
    totalMinor: addMinor(netMinor, taxMinor),
  };
}

/** The lines as the counter sees them, with what is left of each and where it usually goes. */
export function creditableViews(db: ReadableDb, invoice: InvoiceState): CreditableLineView[] {
  const kinds = new Map(
    invoice.lines.map(({ line }) => [line.lineId, findProduct(db, line.productId)?.kind]),
  );
  return creditableLines(db, invoice).map((line) => {
    const left = leftOf(line);
    return {
      ...line,
      leftMilli: left.quantityMilli,
      leftMinor: left.totalMinor,
      usualReturn: usualReturn(kinds.get(line.lineId) ?? 'service'),
    };
  });
}

/** Where an invoice stands before some of it is credited. */
export function standingOf(invoice: InvoiceState): CreditedInvoice {
  return {
    dueMinor: dueOf(invoice),
    paidMinor: subtractMinor(invoice.allocatedMinor, invoice.refundedMinor),
  };
}
