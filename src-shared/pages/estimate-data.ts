import type { Minor } from '../domain/money/money';
import type { QuantityMilli } from '../domain/quantity/quantity';
import type { SignatureFact } from '../journal/account-facts';
import type { LineOption } from '../journal/records';
import type { ReceiptPerson } from '../receipt/receipt-data';
import type { Addressee } from './note-data';

/** Two amounts between which something will cost. */
export interface Between {
  readonly lowMinor: Minor;
  readonly highMinor: Minor;
}

export interface EstimatePageLine extends Between {
  readonly description: string;
  readonly sellingUnit: string;
  /** Zero: it may not be needed at all. */
  readonly lowMilli: QuantityMilli | 0;
  readonly highMilli: QuantityMilli;
  /** Of a choice the client makes; null when it is part of it in any case. */
  readonly option: LineOption | null;
  /** Null while nothing is accepted. */
  readonly isAccepted: boolean | null;
}

/** What something will cost, and what the client agreed to. */
export interface EstimatePageData {
  readonly client: Addressee;
  readonly number: string;
  readonly title: string;
  readonly draftedAtMs: number;
  readonly draftedBy: ReceiptPerson;
  /** ISO date: the last day on which it can be accepted. */
  readonly validUntil: string;
  /** The lines of one patient after the other; null for what is for no patient. */
  readonly groups: readonly {
    readonly patientName: string | null;
    readonly lines: readonly EstimatePageLine[];
  }[];
  /** With tax: of each choice the cheapest, and the dearest. */
  readonly total: Between;
  /** For the client to read. */
  readonly note: string;
  /** Null while the client has not agreed. */
  readonly accepted: {
    readonly total: Between;
    readonly acceptedAtMs: number;
    /** Asked for before anything is done; zero when nothing is. */
    readonly depositMinor: Minor;
    /** Null when it was signed on paper. */
    readonly signature: SignatureFact | null;
  } | null;
}
