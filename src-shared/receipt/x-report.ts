import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import { centered, rowBlock, RULE, textBlock } from './blocks';
import { letterhead, trainingBanner } from './letterhead';
import type { ReceiptPerson, ReceiptTender, XReportData } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { wordingOf, type Wording } from './wording';

/** The X report of a shift in the language of `i18n`. */
export function renderXReport(
  data: XReportData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say } = wording;
  return {
    blocks: [
      ...letterhead(data.hospital),
      ...trainingBanner(data.isTraining, wording),
      centered(say(msg`X REPORT`), { size: 'double', bold: true }),
      centered(say(msg`The shift stays open.`)),
      RULE,
      ...whoAndWhen(data, wording),
      RULE,
      ...sales(data, wording),
      RULE,
      ...tenders(data, wording),
      RULE,
      ...cash(data, wording),
      RULE,
      rowBlock(say(msg`Open invoices`), String(data.openInvoices)),
      rowBlock(say(msg`Invoices on hold`), String(data.heldInvoices)),
    ],
  };
}

function whoAndWhen(data: XReportData, { say, instant }: Wording): ReceiptBlock[] {
  return [
    rowBlock(say(msg`Till`), data.tillName),
    rowBlock(say(msg`Shift opened`), instant(data.openedAtMs)),
    rowBlock(say(msg`Opened by`), inWords(data.openedBy)),
    rowBlock(say(msg`Printed`), instant(data.takenAtMs)),
    rowBlock(say(msg`Printed by`), inWords(data.takenBy)),
  ];
}

function inWords({ number, name }: ReceiptPerson): string {
  return `${number} ${name}`;
}

function sales(data: XReportData, { say, money }: Wording): ReceiptBlock[] {
  return [
    rowBlock(say(msg`Sales`), String(data.salesCount)),
    rowBlock(say(msg`Gross sales`), money(data.grossSalesMinor)),
    rowBlock(say(msg`Discounts`), money(negateMinor(data.discountMinor))),
    rowBlock(say(msg`Tax`), money(data.taxMinor)),
  ];
}

function tenders(data: XReportData, { say, money }: Wording): ReceiptBlock[] {
  return [
    textBlock(say(msg`Payments`), { bold: true }),
    ...data.tenders.map(({ kind, count, amountMinor }): ReceiptBlock => ({
      kind: 'columns',
      bold: false,
      cells: [
        { text: say(tenderName(kind)), align: 'left', share: 3 },
        { text: String(count), align: 'right', share: 1 },
        { text: money(amountMinor), align: 'right', share: 3 },
      ],
    })),
  ];
}

function tenderName(kind: ReceiptTender['kind']) {
  switch (kind) {
    case 'cash':
      return msg`Cash`;
    case 'check':
      return msg`Checks`;
    case 'card':
      return msg`Cards`;
  }
}

function cash({ cash: drawer }: XReportData, { say, money }: Wording): ReceiptBlock[] {
  return [
    textBlock(say(msg`Cash drawer`), { bold: true }),
    rowBlock(say(msg`Opening float`), money(drawer.floatMinor)),
    rowBlock(say(msg`Cash received`), money(drawer.tenderedMinor)),
    rowBlock(say(msg`Change given`), money(negateMinor(drawer.changeMinor))),
    rowBlock(say(msg`Cash expected`), money(drawer.expectedMinor), { bold: true }),
  ];
}
