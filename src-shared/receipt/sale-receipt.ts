import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { BLANK, centered, rowBlock, RULE, textBlock } from './blocks';
import { copyBanner } from './copy-banner';
import { letterhead, trainingBanner } from './letterhead';
import type { SaleReceiptData } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { balanceRows, paidForRows } from './paid-for-rows';
import { saleLines } from './sale-lines';
import { saleTenders, saleTotals } from './sale-totals';
import { wordingOf, type Wording } from './wording';

/** The receipt of a payment in the language of `i18n`; a copy says which one it is. */
export function renderSaleReceipt(
  data: SaleReceiptData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  return {
    blocks: [
      ...letterhead(data.hospital),
      ...trainingBanner(data.isTraining, wording),
      ...copyBanner(data.copyNumber, wording),
      RULE,
      ...whoAndWhen(data, wording),
      RULE,
      ...(data.groups.length === 0
        ? []
        : [...saleLines(data, wording), RULE, ...saleTotals(data, wording), BLANK]),
      ...paidForRows(data, wording),
      ...saleTenders(data, wording),
      BLANK,
      ...balanceRows(data, wording),
      ...noteToClient(data),
      ...data.hospital.receiptFooter.map((line) => centered(line)),
      { kind: 'barcode', value: data.paymentNumber },
    ],
  };
}

function noteToClient({ note = '' }: SaleReceiptData): ReceiptBlock[] {
  return note === '' ? [] : [textBlock(note, { bold: true }), BLANK];
}

function whoAndWhen(data: SaleReceiptData, { say, instant }: Wording): ReceiptBlock[] {
  const { cashier, clientName, invoiceNumber } = data;
  return [
    rowBlock(say(msg`Receipt`), data.paymentNumber),
    ...(invoiceNumber === null ? [] : [rowBlock(say(msg`Invoice`), invoiceNumber)]),
    rowBlock(say(msg`Date`), instant(data.occurredAtMs)),
    rowBlock(data.tillName, `${cashier.number} ${cashier.name}`),
    ...(clientName === null ? [] : [rowBlock(say(msg`Client`), clientName, { bold: true })]),
  ];
}
