import type { Minor } from '../domain/money/money';
import type { RatePpm } from '../domain/rate/rate';
import type { CashParts, SalesFigures } from '../journal/cash-facts';
import type { TenderInput } from '../journal/money-facts';
import type { ReportHead } from './report-head';
import type { ReceiptPerson } from './receipt-data';

/** What was paid, or paid back, in one way. */
export interface TenderTotal {
  readonly kind: TenderInput['kind'];
  /** Of a card, or who lends. */
  readonly brand: string | null;
  readonly count: number;
  readonly amountMinor: Minor;
}

/** One shift of one till, in a line. */
export interface SummaryShift {
  /** Null until it is closed. */
  readonly zNumber: string | null;
  readonly tillName: string;
  /** Who has the drawer, or had it last. */
  readonly cashier: ReceiptPerson;
  /** With tax. */
  readonly salesMinor: Minor;
  /** Counted less expected; null until it is closed. */
  readonly varianceMinor: Minor | null;
}

/** Everything the shifts of some business days come to. */
export interface DailySummaryData extends ReportHead {
  /** In the order in which they were opened. */
  readonly shifts: readonly SummaryShift[];
  readonly sales: Pick<
    SalesFigures,
    | 'invoices'
    | 'payments'
    | 'subtotalMinor'
    | 'discountMinor'
    | 'taxMinor'
    | 'totalMinor'
    | 'creditedMinor'
    | 'voidedPayments'
  >;
  /** Less what credit notes took back. */
  readonly taxes: readonly {
    readonly name: string;
    readonly ratePpm: RatePpm;
    readonly taxMinor: Minor;
  }[];
  readonly tenders: readonly TenderTotal[];
  readonly refunds: readonly TenderTotal[];
  readonly cash: CashParts;
  /** Of the closed shifts, as it was counted. */
  readonly varianceMinor: Minor;
  /** What was found out about them later. */
  readonly correctedMinor: Minor;
  /** The bags these shifts went into, alone or with others. */
  readonly deposits: readonly {
    readonly number: string;
    readonly bagNumber: string;
    readonly totalMinor: Minor;
  }[];
  /** Cash of these shifts, drops among it, that is in no bag yet. */
  readonly notBankedMinor: Minor;
  /** Without tax, less what credit notes took back. */
  readonly categories: readonly { readonly category: string; readonly amountMinor: Minor }[];
}
