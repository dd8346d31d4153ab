import type { Minor } from '../domain/money/money';
import type { DisputeOutcome } from '../journal/account-facts';
import type { ReceiptPerson } from '../receipt/receipt-data';
import type { Addressee } from './note-data';

/** The letter that tells a client what became of a charge they disputed. */
export interface DisputeLetterData {
  /** Null of somebody who just walked in. */
  readonly client: Addressee | null;
  readonly number: string;
  readonly invoiceNumber: string;
  /** ISO date. */
  readonly invoicedOn: string;
  readonly openedAtMs: number;
  /** What the client said. */
  readonly reason: string;
  /** Descriptions of the lines that were disputed; none when it was an amount of the whole. */
  readonly lines: readonly string[];
  readonly disputedMinor: Minor;
  /** Null while it waits: the letter then says that it was set aside and when it is looked at. */
  readonly resolution: {
    readonly outcome: DisputeOutcome;
    /** What the client need not pay. */
    readonly allowedMinor: Minor;
    readonly creditNoteNumber: string | null;
    /** In the words of whoever decided. */
    readonly answer: string;
    readonly resolvedAtMs: number;
    readonly resolvedBy: ReceiptPerson;
  } | null;
  /** ISO date on which it is to be looked at. */
  readonly reviewOn: string;
  /** Still to pay of the invoice, disputed or not. */
  readonly owedMinor: Minor;
}
