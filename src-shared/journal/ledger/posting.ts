import type { Minor } from '../../domain/money/money';
import type { DepositId, InvoiceId, PaymentId, ShiftId, TenderId } from '../../lib/ids';
import type { DepositContent } from '../cash-facts';
import type { SettledTender } from '../money-facts';
import type { InvoiceState } from '../reducers/invoice';

/** One side of a booking: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: string;
  readonly amountMinor: Minor;
}

/** What the books have to know of a payment. */
export interface BookedPayment {
  readonly shiftId: ShiftId;
  /** As they count now. */
  readonly tenders: readonly SettledTender[];
  readonly allocations: readonly { readonly invoiceId: InvoiceId; readonly amountMinor: Minor }[];
  readonly cashRoundingMinor: Minor;
}

/** Looks up what an event speaks of, as it is after the event. */
export interface Documents {
  invoice(invoiceId: InvoiceId): InvoiceState;
  payment(paymentId: PaymentId): BookedPayment;
  /** Also one that was replaced. */
  tender(tenderId: TenderId): SettledTender;
  deposit(depositId: DepositId): DepositContent;
}
