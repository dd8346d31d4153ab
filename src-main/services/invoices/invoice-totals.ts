import { computeTotals } from '@shared/domain/totals/totals';
import type { DocumentTotalsFact } from '@shared/journal/money-facts';
import type { HospitalRecord } from '@shared/journal/records';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { LineId } from '@shared/lib/ids';

/** The totals of an invoice: as journalled once final, by the hospital's rules before. */
export function totalsOf(
  invoice: InvoiceState,
  { taxMode, taxRounding }: Pick<HospitalRecord, 'taxMode' | 'taxRounding'>,
): DocumentTotalsFact {
  if (invoice.totals !== null) return invoice.totals;
  const totals = computeTotals({
    lines: invoice.lines.map(({ line }) => line),
    documentDiscount: invoice.discount,
    tax: { mode: taxMode, rounding: taxRounding, exempt: invoice.taxExempt },
  });
  return {
    ...totals,
    lines: totals.lines.map((line) => ({ ...line, lineId: line.lineId as LineId })),
    taxGroups: [...totals.taxGroups],
  };
}
