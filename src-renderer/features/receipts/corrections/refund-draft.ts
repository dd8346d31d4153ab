import type { Minor } from '@shared/domain/money/money';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { CreditNoteId, InvoiceId, PaymentId, RefundId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import type { CreditDraft, CreditedLine } from '../../../ui/crediting/credit-draft';

/** Lines that come back, and the money that goes out for them. */
export interface RefundDraft {
  readonly kind: 'refund';
  readonly paymentId: PaymentId;
  /** All ids are made once: what is sent twice is paid back once. One for each way. */
  readonly refundIds: readonly RefundId[];
  readonly creditNoteId: CreditNoteId;
  /** Of a payment of several invoices, the one whose lines come back; null is the first. */
  readonly invoiceId: InvoiceId | null;
  readonly lines: readonly CreditedLine[];
  /** What is typed of each way in which money can go back, by its place. */
  readonly ways: Readonly<Record<number, WayDraft>>;
  readonly reason: string;
}

export interface WayDraft {
  /** Null while nothing that can be read is typed; left out: as it is offered. */
  readonly amountMinor?: Minor | null;
  readonly approvalCode?: string;
}

/** Lines of an invoice that come back without any money going out. */
export interface InvoiceCreditDraft extends CreditDraft {
  readonly kind: 'credit';
  readonly paymentId: PaymentId;
  readonly invoiceId: InvoiceId;
}

const MAX_WAYS = 8;

export function newRefund({ paymentId }: PaymentView): RefundDraft {
  return {
    kind: 'refund',
    paymentId,
    refundIds: Array.from({ length: MAX_WAYS }, () => newId() as RefundId),
    creditNoteId: newId() as CreditNoteId,
    invoiceId: null,
    lines: [],
    ways: {},
    reason: '',
  };
}

export function newCredit(paymentId: PaymentId, invoiceId: InvoiceId): InvoiceCreditDraft {
  const creditNoteId = newId() as CreditNoteId;
  return { kind: 'credit', paymentId, invoiceId, creditNoteId, lines: [], reason: '' };
}
