import { minor, ZERO, type Minor } from '@shared/domain/money/money';
import { computeTotals } from '@shared/domain/totals/totals';
import type { DocumentTotalsFact } from '@shared/journal/money-facts';
import type { HospitalRecord, InvoiceLine } from '@shared/journal/records';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { LineId } from '@shared/lib/ids';

/** The totals of an invoice: as journalled once final, by the hospital's rules before. */
export function totalsOf(invoice: InvoiceState, rules: TaxRules): DocumentTotalsFact {
  const { lines, discount, taxExempt, totals } = invoice;
  return (
    totals ??
    reckonTotals(
      lines.map(({ line }) => line),
      { discount, taxExempt },
      rules,
    )
  );
}

/** What is still to pay: `totalMinor` while it is open, never less than nothing, and of nothing voided. */
export function dueNow(invoice: InvoiceState, totalMinor: Minor): Minor {
  if (invoice.status === 'voided') return ZERO;
  return invoice.status === 'open' ? totalMinor : minor(Math.max(0, dueOf(invoice)));
}

type TaxRules = Pick<HospitalRecord, 'taxMode' | 'taxRounding'>;

/** What `lines` come to as one document. */
export function reckonTotals(
  lines: readonly InvoiceLine[],
  { discount, taxExempt }: Pick<InvoiceState, 'discount' | 'taxExempt'>,
  { taxMode, taxRounding }: TaxRules,
): DocumentTotalsFact {
  const totals = computeTotals({
    lines,
    documentDiscount: discount,
    tax: { mode: taxMode, rounding: taxRounding, exempt: taxExempt },
  });
  return {
    ...totals,
    lines: totals.lines.map((line) => ({ ...line, lineId: line.lineId as LineId })),
    taxGroups: [...totals.taxGroups],
  };
}
