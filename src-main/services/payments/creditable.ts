import {
  addMinor,
  allocateMinor,
  minor,
  subtractMinor,
  ZERO,
  type Minor,
} from '@shared/domain/money/money';
import type { CreditableLine } from '@shared/domain/credit/credit-lines';
import { assert } from '@shared/lib/assert';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { LineId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findCreditNotes } from '../../db/repos/corrections';

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
  const sold = addMinor(line.netMinor, line.taxMinor);
  const back = addMinor(line.creditedNetMinor, line.creditedTaxMinor);
  return {
    quantityMilli: minor(line.quantityMilli - line.creditedQuantityMilli),
    totalMinor: subtractMinor(sold, back),
  };
}
