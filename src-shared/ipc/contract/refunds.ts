import { z } from 'zod';
import { refundTender } from '../../journal/cash-facts';
import { creditNoteId, lineId, paymentId, quantityMilli, refundId } from '../../journal/fields';
import { refundable, refundView } from '../views/refunds';
import { approval, reason } from './inputs';

export const refundsContract = {
  /** What of a payment could still be taken back. */
  'refunds.find': { input: z.strictObject({ paymentId }), output: refundable },
  /** Takes lines back and pays their money out. The ids are the caller's. */
  'refunds.pay': {
    input: z.strictObject({
      refundId,
      creditNoteId,
      paymentId,
      lines: z.array(z.strictObject({ lineId, quantityMilli })).min(1).max(200),
      tender: refundTender,
      reason,
      approval,
    }),
    output: refundView,
  },
} as const;
