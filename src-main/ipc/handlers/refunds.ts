import type { refundsContract } from '@shared/ipc/contract/refunds';
import type { TillContext } from '../../services/context';
import { creditWithoutRefund } from '../../services/refunds/credit-note';
import { findCreditable } from '../../services/refunds/credit-note-view';
import { payCredit } from '../../services/refunds/pay-credit';
import { payRefund } from '../../services/refunds/pay-refund';
import { findRefundable } from '../../services/refunds/refund-view';
import { reprintCreditNote, reprintRefund } from '../../services/refunds/reprint-slip';
import type { HandlersOf } from '../router';

export function createRefundsHandlers(context: TillContext): HandlersOf<typeof refundsContract> {
  return {
    'refunds.find': ({ paymentId }) => findRefundable(context, paymentId),
    'refunds.pay': (input) => payRefund(context, input),
    'refunds.payCredit': (input) => payCredit(context, input),
    'refunds.reprint': (input) => reprintRefund(context, input),
    'creditNotes.find': ({ invoiceId }) => findCreditable(context, invoiceId),
    'creditNotes.issue': (input) => creditWithoutRefund(context, input),
    'creditNotes.reprint': (input) => reprintCreditNote(context, input),
  };
}
