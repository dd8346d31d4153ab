import type { Minor } from '../domain/money/money';
import type { CreditForm, Instalment, SignatureFact } from '../journal/account-facts';
import type { Language } from '../journal/fields';
import type { ReceiptPerson } from '../receipt/receipt-data';

/** A client as letters address them. */
export interface Addressee {
  /** Of the client; null: the hospital's. */
  readonly language: Language | null;
  readonly name: string;
  /** Street, city, state and postcode, as they stand on an envelope. */
  readonly addressLines: readonly string[];
}

/** A promissory note: what a client owes and promises to pay in parts. */
export interface PromissoryNoteData {
  readonly client: Addressee;
  readonly number: string;
  readonly agreedAtMs: number;
  readonly agreedBy: ReceiptPerson;
  /** Null when whoever agreed to it may by themselves. */
  readonly approvedBy: ReceiptPerson | null;
  readonly reason: string;
  /** What is put off, and how much of each. */
  readonly invoices: readonly { readonly number: string; readonly amountMinor: Minor }[];
  readonly totalMinor: Minor;
  /** The earliest first; they come to the total. */
  readonly instalments: readonly Instalment[];
  /** What the client signs, in the hospital's words; may be empty. */
  readonly terms: string;
  /** Null when it is signed on the paper. */
  readonly signature: SignatureFact | null;
}

/** An application for credit as the client signs it. */
export interface CreditApplicationData {
  readonly client: Addressee;
  readonly number: string;
  readonly submittedAtMs: number;
  readonly submittedBy: ReceiptPerson;
  readonly form: CreditForm;
  readonly signature: SignatureFact | null;
  /** Null while nobody has decided. */
  readonly decision: {
    readonly outcome: 'approved' | 'declined';
    readonly reason: string;
    readonly decidedAtMs: number;
    readonly decidedBy: ReceiptPerson;
  } | null;
}
