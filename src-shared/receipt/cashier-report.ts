import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { negateMinor, sumMinor, type Minor } from '../domain/money/money';
import { rowBlock, RULE, textBlock } from './blocks';
import type { TenderTotal } from './daily-summary-data';
import { personInWords } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { reportTop, type ReportHead } from './report-head';
import { tenderRows, timesOf } from './tender-rows';
import { wordingOf, type Wording } from './wording';

/** How often something was done, and what it came to. */
export interface Tally {
  readonly count: number;
  readonly amountMinor: Minor;
}

/** What one person did at the tills. */
export interface CashierFigures {
  readonly person: ReceiptPerson;
  /** Payments they took and nobody voided. */
  readonly payments: number;
  readonly tenders: readonly TenderTotal[];
  /** Money they gave back. */
  readonly refunds: Tally;
  /** Payments they voided, whoever took them. */
  readonly voids: Tally;
  /** Taken off the invoices they cashed. */
  readonly discounts: Tally;
  /** Lines of those invoices whose price is not that of the catalogue. */
  readonly overrides: number;
  /** How often they opened a drawer without a sale. */
  readonly noSales: number;
}

export interface CashierReportData extends ReportHead {
  readonly cashiers: readonly CashierFigures[];
}

/** What each cashier did in some business days, in the language of `i18n`. */
export function renderCashierReport(
  data: CashierReportData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say } = wording;
  const { cashiers } = data;
  return {
    blocks: [
      ...reportTop(data, say(msg`CASHIER REPORT`), wording),
      ...(cashiers.length === 0 ? [RULE, textBlock(say(msg`Nobody took money.`))] : []),
      ...cashiers.flatMap((cashier) => cashierBlocks(cashier, wording)),
    ],
  };
}

function cashierBlocks(cashier: CashierFigures, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const { person, payments, tenders, refunds, voids, discounts, overrides, noSales } = cashier;
  const taken = sumMinor(tenders.map(({ amountMinor }) => amountMinor));
  return [
    RULE,
    textBlock(personInWords(person), { bold: true }),
    rowBlock(say(msg`Payments`), String(payments)),
    ...tenderRows(tenders, wording),
    rowBlock(say(msg`Together`), money(taken), { bold: true }),
    tallyRow(say(msg`Refunds`), refunds, wording),
    tallyRow(say(msg`Voided payments`), voids, wording),
    tallyRow(say(msg`Discounts`), discounts, wording),
    rowBlock(say(msg`Prices changed`), String(overrides)),
    rowBlock(say(msg`Drawer opened without a sale`), String(noSales)),
  ];
}

/** Something that takes money away again: how often, and the sum with its sign. */
function tallyRow(name: string, { count, amountMinor }: Tally, { money }: Wording): ReceiptBlock {
  return rowBlock(timesOf(count, name), money(negateMinor(amountMinor)));
}
