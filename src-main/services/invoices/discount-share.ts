import { sumMinor } from '@shared/domain/money/money';
import { exceedsCounterLimit, shareOff, shareTogether } from '@shared/domain/people/discount-limit';
import { may } from '@shared/domain/people/permission';
import { lineAmounts, type Discount } from '@shared/domain/pricing/line';
import type { RatePpm } from '@shared/domain/rate/rate';
import type { InvoiceLine } from '@shared/journal/records';
import type { InvoiceAtWork } from './change-invoice';

/** The share that `discount`, given on the whole invoice, takes off each of its lines. */
export function documentShare(lines: readonly InvoiceLine[], discount: Discount | null): RatePpm {
  return shareOff(sumMinor(lines.map((line) => lineAmounts(line).netMinor)), discount);
}

/** Whether more comes off `line` than the counter may give, `ofDocument` included. */
export function isOverLimit(line: InvoiceLine, ofDocument: RatePpm): boolean {
  return exceedsCounterLimit(shareTogether(lineShare(line), ofDocument));
}

/** Whether a share of the whole invoice, with what its lines have off already, is over the limit. */
export function isTooMuchForAny(lines: readonly InvoiceLine[], ofDocument: RatePpm): boolean {
  if (exceedsCounterLimit(ofDocument)) return true;
  // A line that costs nothing any more loses nothing more.
  return lines.some(
    (line) =>
      isOverLimit(line, ofDocument) && shareTogether(lineShare(line), ofDocument) > lineShare(line),
  );
}

/**
 * The same amount off fewer lines is a larger share: once more than the counter may give comes off
 * a line by it, it is taken back and has to be asked for again. A share that was approved as it
 * stood stays, and takes its part of every line that is added.
 */
export function takeBackIfGrown(
  { invoice, employee, append }: InvoiceAtWork,
  after: readonly InvoiceLine[],
): void {
  const { invoiceId, discount } = invoice;
  if (may(employee.roles, 'discount-over-limit')) return;
  const before = invoice.lines.map(({ line }) => line);
  const [was, is] = [documentShare(before, discount), documentShare(after, discount)];
  const isTooMuch =
    (exceedsCounterLimit(is) && !exceedsCounterLimit(was)) ||
    after.some((line) => isOverLimit(line, is) && !isOverLimit(line, was));
  if (!isTooMuch) return;
  append('invoice.discount-set', { invoiceId, discount: null, reason: '', approvedBy: null });
}

function lineShare(line: InvoiceLine): RatePpm {
  return shareOff(lineAmounts(line).grossMinor, line.discount);
}
