import type { paymentsContract } from '@shared/ipc/contract/payments';
import type { TillContext } from '../../services/context';
import { changeTender } from '../../services/payments/change-tender';
import { commitLatePayment } from '../../services/payments/commit-late';
import { commitPayment } from '../../services/payments/commit-payment';
import { findPaymentView, listRecentPayments } from '../../services/payments/payment-view';
import { reprintReceipt, saveReceiptPdf, showReceipt } from '../../services/payments/receipts';
import { voidPayment } from '../../services/payments/void-payment';
import type { HandlersOf } from '../router';

export function createPaymentsHandlers(context: TillContext): HandlersOf<typeof paymentsContract> {
  return {
    'payments.commit': (input) => commitPayment(context, input),
    'payments.commitLate': (input) => commitLatePayment(context, input),
    'payments.void': (input) => voidPayment(context, input),
    'payments.changeTender': (input) => changeTender(context, input),
    'payments.get': ({ paymentId }) => findPaymentView(context, paymentId),
    'payments.recent': ({ limit }) => listRecentPayments(context, limit),
    'receipts.show': ({ paymentId }) => showReceipt(context, paymentId),
    'receipts.reprint': (input) => reprintReceipt(context, input),
    'receipts.savePdf': ({ paymentId }) => saveReceiptPdf(context, paymentId),
  };
}
