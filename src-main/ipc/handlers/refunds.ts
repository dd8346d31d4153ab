import type { refundsContract } from '@shared/ipc/contract/refunds';
import type { TillContext } from '../../services/context';
import { payRefund } from '../../services/payments/refund';
import { findRefundable } from '../../services/payments/refund-view';
import type { HandlersOf } from '../router';

export function createRefundsHandlers(context: TillContext): HandlersOf<typeof refundsContract> {
  return {
    'refunds.find': ({ paymentId }) => findRefundable(context, paymentId),
    'refunds.pay': (input) => payRefund(context, input),
  };
}
