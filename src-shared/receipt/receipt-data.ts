import type { Minor } from '../domain/money/money';
import type { QuantityMilli } from '../domain/quantity/quantity';
import type { RatePpm } from '../domain/rate/rate';

/** Who prints, and how it writes money and time. */
export interface ReceiptHospital {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly registration: string;
  readonly receiptHeader: readonly string[];
  readonly receiptFooter: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/** An employee as paper names them. */
export interface ReceiptPerson {
  readonly number: string;
  readonly name: string;
}

export interface ReceiptLine {
  readonly description: string;
  readonly quantityMilli: QuantityMilli;
  readonly sellingUnit: string;
  readonly unitPriceMinor: Minor;
  readonly fixedFeeMinor: Minor;
  readonly grossMinor: Minor;
  readonly discountMinor: Minor;
  readonly netMinor: Minor;
  readonly performedByNumber: string;
  readonly taxCode: string;
}

export interface ReceiptTaxGroup {
  /** As on the lines it was reckoned from. */
  readonly taxCode: string;
  readonly name: string;
  readonly ratePpm: RatePpm;
  readonly netMinor: Minor;
  readonly taxMinor: Minor;
}

/** What one tender paid. Only cash gives change, and was tendered as more than it paid. */
export type ReceiptTender =
  | {
      readonly kind: 'cash';
      readonly tenderedMinor: Minor;
      readonly amountMinor: Minor;
      readonly changeMinor: Minor;
    }
  | { readonly kind: 'check'; readonly amountMinor: Minor; readonly number: string }
  | {
      readonly kind: 'card';
      readonly amountMinor: Minor;
      readonly brand: string;
      readonly last4: string;
      readonly approvalCode: string;
    }
  | {
      readonly kind: 'financing';
      readonly amountMinor: Minor;
      readonly provider: string;
      readonly approvalCode: string;
    }
  | { readonly kind: 'gift-certificate'; readonly amountMinor: Minor; readonly number: string }
  | { readonly kind: 'client-credit'; readonly amountMinor: Minor };

/** One of the things that a payment was for. */
export type ReceiptPaidFor =
  /** `number` as printed, of an invoice or a charge. */
  | { readonly kind: 'invoice'; readonly number: string; readonly amountMinor: Minor }
  | { readonly kind: 'certificate'; readonly number: string; readonly amountMinor: Minor }
  | { readonly kind: 'overpayment' | 'prepayment' | 'deposit'; readonly amountMinor: Minor };

/** How a client stands after a payment. */
export interface ReceiptBalance {
  readonly dueNowMinor: Minor;
  /** On account, to be paid later. */
  readonly dueLaterMinor: Minor;
  readonly inInstalmentsMinor: Minor;
  readonly disputedMinor: Minor;
  /** Left with the hospital. */
  readonly creditMinor: Minor;
}

/** Everything that stands on the receipt of a payment: of a sale, or of whatever else was paid. */
export interface SaleReceiptData {
  readonly hospital: ReceiptHospital;
  readonly tillName: string;
  /** As printed; null for a payment without an invoice. */
  readonly invoiceNumber: string | null;
  readonly paymentNumber: string;
  readonly occurredAtMs: number;
  readonly cashier: ReceiptPerson;
  readonly clientName: string | null;
  /** 0 on the original, then 1, 2, … */
  readonly copyNumber: number;
  /**
   * The lines of one patient after the other; null for what was sold for no patient. None when no
   * invoice was paid whole: then what was paid is told by `paidFor` alone.
   */
  readonly groups: readonly {
    readonly patientName: string | null;
    readonly lines: readonly ReceiptLine[];
  }[];
  /** What the invoice says to the client; empty, or left out, when nothing. */
  readonly note?: string;
  readonly subtotalMinor: Minor;
  readonly discountMinor: Minor;
  readonly taxGroups: readonly ReceiptTaxGroup[];
  /** The prices contain the tax. */
  readonly taxIncluded: boolean;
  readonly totalMinor: Minor;
  /** Empty when the payment was for the invoice and for nothing else. */
  readonly paidFor: readonly ReceiptPaidFor[];
  /** Null when nothing is owed and nothing is left, or nobody is known to ask. */
  readonly balance: ReceiptBalance | null;
  readonly tenders: readonly ReceiptTender[];
  readonly changeMinor: Minor;
  /** Total less paid: positive when the client pays less in cash. */
  readonly cashRoundingMinor: Minor;
  /** Sold in the demo hospital, and no proof of anything. */
  readonly isTraining: boolean;
}
