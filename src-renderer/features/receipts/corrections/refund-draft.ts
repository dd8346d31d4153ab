import type { Minor } from '@shared/domain/money/money';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { ReturnedTo } from '@shared/journal/account-facts';
import type { CreditNoteId, InvoiceId, LineId, PaymentId, RefundId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';

/** A line that comes back. */
export interface CreditedLine {
  readonly lineId: LineId;
  /** How much of it; null while nothing that can be read is typed. */
  readonly quantityMilli: QuantityMilli | null;
  /** Where it goes; null is where it usually does. */
  readonly returnedTo: ReturnedTo | null;
}

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

/** Lines that come back without any money going out. */
export interface CreditDraft {
  readonly kind: 'credit';
  readonly paymentId: PaymentId;
  readonly invoiceId: InvoiceId;
  readonly creditNoteId: CreditNoteId;
  readonly lines: readonly CreditedLine[];
  readonly reason: string;
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

export function newCredit(paymentId: PaymentId, invoiceId: InvoiceId): CreditDraft {
  const creditNoteId = newId() as CreditNoteId;
  return { kind: 'credit', paymentId, invoiceId, creditNoteId, lines: [], reason: '' };
}
