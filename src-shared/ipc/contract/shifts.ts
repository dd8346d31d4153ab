import { z } from 'zod';
import { receiptDocument } from '../../receipt/receipt-document';
import { denominationCount, shiftId } from '../../journal/fields';
import { shiftView } from '../views/shifts';
import { nothing } from './nothing';

export const shiftsContract = {
  'shifts.current': { input: nothing, output: shiftView.nullable() },
  /** Opens the drawer with a counted float. The id is the caller's: a repeat answers the same. */
  'shifts.open': {
    input: z.strictObject({ shiftId, floatCounts: z.array(denominationCount).max(40) }),
    output: shiftView,
  },
  /** The state of the open shift now; journalled, changes nothing. */
  'shifts.xReport': {
    input: z.strictObject({ shiftId, print: z.boolean() }),
    output: z.strictObject({ document: receiptDocument, html: z.string() }),
  },
} as const;
