import { msg } from '@lingui/core/macro';
import type { Minor } from '../domain/money/money';
import type { QuantityMilli } from '../domain/quantity/quantity';
import type { ReceiptPerson } from '../receipt/receipt-data';
import { personInWords } from '../receipt/paper-head';
import type { Wording } from '../receipt/wording';
import type { Markup } from './markup';
import type { Addressee } from './note-data';
import { aboutOf } from './page-head';
import { rowOf, rowsTable, sumsList, type Column } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';

/** What was taken back of an invoice. */
export interface CreditNotePageData {
  readonly client: Addressee | null;
  readonly number: string;
  readonly invoiceNumber: string;
  readonly issuedAtMs: number;
  readonly issuedBy: ReceiptPerson;
  /** Null when whoever issued it may by themselves. */
  readonly approvedBy: ReceiptPerson | null;
  /** 0 on the original, then 1, 2, … */
  readonly copyNumber: number;
  readonly lines: readonly {
    readonly description: string;
    readonly quantityMilli: QuantityMilli;
    /** Without tax. */
    readonly netMinor: Minor;
    readonly taxMinor: Minor;
  }[];
  readonly taxMinor: Minor;
  readonly totalMinor: Minor;
  readonly reason: string;
  /** Money that went back for it. */
  readonly refunds: readonly { readonly number: string; readonly amountMinor: Minor }[];
  /** Of it, what stays with the hospital for what is to come. */
  readonly creditMinor: Minor;
}

export function renderCreditNotePage(house: House, data: CreditNotePageData, i18n: PageI18n): Page {
  return renderPage(house, i18n, (wording) => {
    const { say, instant } = wording;
    const { client, number, invoiceNumber, approvedBy, copyNumber } = data;
    return {
      title: say(msg`Credit note ${number}`),
      banners: copyNumber === 0 ? [] : [say(msg`COPY ${copyNumber}`)],
      body: [
        aboutOf(client, [
          [say(msg`Number`), number],
          [say(msg`Invoice`), invoiceNumber],
          [say(msg`Date`), instant(data.issuedAtMs)],
          [say(msg`Issued by`), personInWords(data.issuedBy)],
          [say(msg`Approved by`), approvedBy === null ? null : personInWords(approvedBy)],
          [say(msg`Reason`), data.reason],
        ]),
        linesTable(data, wording),
        sums(data, wording),
      ],
    };
  });
}

function linesTable({ lines }: CreditNotePageData, { say, money, quantity }: Wording): Markup {
  const columns: Column[] = [
    { title: say(msg`Taken back`) },
    { title: say(msg`Quantity`), isAmount: true },
    { title: say(msg`Tax`), isAmount: true },
    { title: say(msg`Amount`), isAmount: true },
  ];
  const rows = lines.map(({ description, quantityMilli, netMinor, taxMinor }) =>
    rowOf(columns, [
      description,
      // Only money was taken off: none of it came back.
      quantityMilli === 0 ? '' : quantity(quantityMilli),
      money(taxMinor),
      money(netMinor),
    ]),
  );
  return rowsTable(columns, rows);
}

function sums(data: CreditNotePageData, { say, money }: Wording): Markup {
  const { taxMinor, totalMinor, refunds, creditMinor } = data;
  return sumsList([
    ...(taxMinor === 0 ? [] : [{ words: say(msg`Tax`), amount: money(taxMinor) }]),
    { words: say(msg`Credited`), amount: money(totalMinor), isStrong: true },
    ...refunds.map(({ number, amountMinor }) => ({
      words: say(msg`Refund ${number}`),
      amount: money(amountMinor),
    })),
    ...(creditMinor === 0
      ? []
      : [{ words: say(msg`Left here for your next visit`), amount: money(creditMinor) }]),
  ]);
}
