import type { Minor } from '../domain/money/money';
import type { ChargeKind } from '../journal/account-facts';
import type { ReceiptLine } from '../receipt/receipt-data';
import type { SaleSums } from '../receipt/sale-totals';
import type { Addressee } from './note-data';

/** Something that changed what is owed of an invoice after it was final. */
export interface InvoiceMovement {
  readonly kind:
    | 'payment'
    | 'returned-check'
    | 'credit-note'
    /** Paid already and taken back: it is the client's, and stays here. */
    | 'kept-as-credit'
    | 'refund'
    | 'write-off';
  /** As printed on its own document; empty where it has none. */
  readonly number: string;
  readonly occurredAtMs: number;
  /** More than zero, whichever way it goes. */
  readonly amountMinor: Minor;
}

/** What a promissory note lets the client pay later. */
export interface InvoicePlan {
  readonly number: string;
  /** The earliest first, with what is still to pay of each. */
  readonly instalments: readonly { readonly dueOn: string; readonly leftMinor: Minor }[];
}

/** Everything that stands on a final invoice, or on a charge to an account. */
export interface InvoicePageData extends SaleSums {
  readonly client: Addressee | null;
  readonly kind: 'sale' | ChargeKind;
  readonly number: string;
  readonly issuedAtMs: number;
  /** 0 on the original, then 1, 2, … */
  readonly copyNumber: number;
  /** The lines of one patient after the other; null for what was for no patient. */
  readonly groups: readonly {
    readonly patientName: string | null;
    readonly lines: readonly ReceiptLine[];
  }[];
  /** The oldest first; with the total they come to what is owed. */
  readonly movements: readonly InvoiceMovement[];
  /** Still to pay; below zero the client is owed something. */
  readonly owedMinor: Minor;
  /** ISO date until which it may wait; null: it is due at once. */
  readonly dueOn: string | null;
  /** Of what is owed, set aside until somebody has looked at it. */
  readonly disputedMinor: Minor;
  readonly plans: readonly InvoicePlan[];
  /** For the client to read. */
  readonly note: string;
}
