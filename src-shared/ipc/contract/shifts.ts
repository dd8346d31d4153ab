import { z } from 'zod';
import { receiptDocument } from '../../receipt/receipt-document';
import { MAX_AMOUNT_MINOR } from '../../domain/money/money';
import { denominationCount, shiftId, type DenominationCount } from '../../journal/fields';
import { shiftView } from '../views/shifts';
import { nothing } from './nothing';

/** No drawer holds more than an amount can be. The sum may be past exact and is then too much. */
function isAmountTogether(counts: readonly DenominationCount[]): boolean {
  return (
    counts.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0) <= MAX_AMOUNT_MINOR
  );
}

export const shiftsContract = {
  'shifts.current': { input: nothing, output: shiftView.nullable() },
  /** Opens the drawer with a counted float. The id is the caller's: a repeat answers the same. */
  'shifts.open': {
    input: z.strictObject({
      shiftId,
      floatCounts: z.array(denominationCount).max(40).refine(isAmountTogether),
    }),
    output: shiftView,
  },
  /** The state of the open shift now; journalled, changes nothing. */
  'shifts.xReport': {
    input: z.strictObject({ shiftId, print: z.boolean() }),
    output: z.strictObject({ document: receiptDocument, html: z.string() }),
  },
} as const;
