import type { Minor } from '../domain/money/money';
import type { Aging } from '../domain/receivable/aging';
import type { Language } from '../journal/fields';
import type { ReceiptHospital } from '../receipt/receipt-data';

/** What happened on an account, as a statement names it. */
export const ENTRY_KINDS = [
  'invoice',
  'returned-check-fee',
  'late-fee',
  'interest',
  'payment',
  'voided-payment',
  'credit-note',
  'refund',
  'write-off',
  'returned-check',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of a statement: a document, and what it changes of what the client owes. */
export interface StatementEntry {
  readonly kind: EntryKind;
  readonly occurredAtMs: number;
  /** As printed on the document; empty where it has none. */
  readonly number: string;
  /** More owed is positive; what was paid, credited or left with the hospital is negative. */
  readonly amountMinor: Minor;
  /** What the client owes after it; below zero the hospital owes the client. */
  readonly balanceMinor: Minor;
}

/** An amount that was agreed to be paid on a day, and is not paid yet. */
export interface StatementInstalment {
  /** Of the promissory note. */
  readonly number: string;
  readonly dueOn: string;
  readonly leftMinor: Minor;
}

/** Everything that stands on the statement of one client. */
export interface StatementData {
  readonly hospital: ReceiptHospital;
  /** Data URL; null where the hospital has none. */
  readonly logo: string | null;
  readonly language: Language;
  readonly client: {
    readonly name: string;
    readonly code: string;
    readonly addressLines: readonly string[];
  };
  /** ISO dates, both included. The statement speaks of `to`. */
  readonly from: string;
  readonly to: string;
  readonly printedAtMs: number;
  readonly openingMinor: Minor;
  /** The oldest first. The opening balance and their amounts come to the closing balance. */
  readonly entries: readonly StatementEntry[];
  readonly closingMinor: Minor;
  /** What is owed by how late it is; disputed amounts apart. Credit is not taken off. */
  readonly aging: Aging;
  /** To be paid now, less the client's credit; never below zero. */
  readonly dueNowMinor: Minor;
  /** Left with the hospital, for what is to come. */
  readonly creditMinor: Minor;
  /** The earliest first. */
  readonly instalments: readonly StatementInstalment[];
  /** At the foot, in the hospital's words. */
  readonly text: string;
  /** Written in the demo hospital, and no proof of anything. */
  readonly isTraining: boolean;
}
