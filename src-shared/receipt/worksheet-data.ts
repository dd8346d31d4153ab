import type { Minor } from '../domain/money/money';
import type { TenderKind } from '../domain/tender/settle';
import type { CashParts, TenderFigures } from '../journal/cash-facts';
import type { PaperHead } from './paper-head';
import type { ReceiptPerson } from './receipt-data';

/** Something that was found out after a shift had been closed. */
export interface WorksheetCorrection {
  readonly zNumber: string;
  readonly kind: TenderKind;
  /** Of a card, or who lends. */
  readonly brand: string | null;
  /** Positive when there is more than was counted. */
  readonly amountMinor: Minor;
  readonly reason: string;
  readonly correctedBy: ReceiptPerson;
}

/** How one drawer was balanced. */
export interface WorksheetShift {
  readonly zNumber: string;
  readonly tillName: string;
  readonly openedAtMs: number;
  readonly closedAtMs: number;
  readonly closedBy: ReceiptPerson;
  readonly cash: CashParts;
  readonly expected: TenderFigures;
  readonly counted: TenderFigures;
  /** How many checks were taken, and how many of them were there. */
  readonly checksExpected: number;
  readonly checksSeen: number;
  /** Of cash: counted less expected. */
  readonly varianceMinor: Minor;
  readonly reason: string;
  readonly approvedBy: ReceiptPerson | null;
  readonly nextFloatMinor: Minor;
  readonly toBankMinor: Minor;
  readonly corrections: readonly WorksheetCorrection[];
}

/** How the drawers of one deposit were balanced, and how its cash comes about. */
export interface WorksheetData extends PaperHead {
  readonly number: string;
  readonly bagNumber: string;
  readonly preparedAtMs: number;
  readonly preparedBy: ReceiptPerson;
  readonly shifts: readonly WorksheetShift[];
  /** Cash found or missed later that this deposit settles, of whatever shift. */
  readonly settled: readonly WorksheetCorrection[];
  readonly expectedCashMinor: Minor;
  readonly cashMinor: Minor;
  readonly checks: number;
  readonly checkMinor: Minor;
  /** Why the bag holds something else than it should; may be empty. */
  readonly reason: string;
  readonly initials: readonly [string, string];
}
