import type { Minor } from '../../domain/money/money';
import type {
  ClientId,
  CreditId,
  DepositId,
  InvoiceId,
  PaymentId,
  ShiftId,
  TenderId,
} from '../../lib/ids';
import type { CertificateSold, CreditPart } from '../account-facts';
import type { DepositContent } from '../cash-facts';
import type { SettledTender } from '../money-facts';
import type { InvoiceState } from '../reducers/invoice';

/** One side of a booking: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: string;
  readonly amountMinor: Minor;
  /** On a client's accounts: the invoice, charge or credit that it changes. */
  readonly itemId?: InvoiceId | CreditId;
}

/** What the books have to know of a payment. */
export interface BookedPayment {
  readonly shiftId: ShiftId;
  readonly clientId: ClientId | null;
  /** As they count now. */
  readonly tenders: readonly SettledTender[];
  readonly allocations: readonly { readonly invoiceId: InvoiceId; readonly amountMinor: Minor }[];
  readonly cashRoundingMinor: Minor;
  readonly creditsUsed: readonly CreditPart[];
  readonly creditsMade: readonly CreditPart[];
  readonly certificatesSold: readonly CertificateSold[];
}

/** Looks up what an event speaks of, as it is after the event. */
export interface Documents {
  invoice(invoiceId: InvoiceId): InvoiceState;
  payment(paymentId: PaymentId): BookedPayment;
  /** Also one that was replaced. */
  tender(tenderId: TenderId): SettledTender;
  deposit(depositId: DepositId): DepositContent;
}
