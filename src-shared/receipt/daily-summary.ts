import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { negateMinor, sumMinor } from '../domain/money/money';
import { rowBlock, textBlock } from './blocks';
import type { DailySummaryData, SummaryShift } from './daily-summary-data';
import { personInWords, section } from './paper-head';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { reportTop } from './report-head';
import { tenderRows } from './tender-rows';
import { varianceRow } from './variance-row';
import { wordingOf, type Wording } from './wording';

/** The summary that drawers and books are balanced to, in the language of `i18n`. */
export function renderDailySummary(
  data: DailySummaryData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say } = wording;
  return {
    blocks: [
      ...reportTop(data, say(msg`DAILY SUMMARY`), wording),
      ...section(
        say(msg`Shifts, with sales and difference`),
        data.shifts.flatMap((shift) => shiftRows(shift, wording)),
      ),
      ...section(say(msg`Sales`), sales(data, wording)),
      ...section(say(msg`Tax, less credit notes`), taxes(data, wording)),
      ...section(say(msg`Payments`), [
        ...tenderRows(data.tenders, wording),
        sumRow(data.tenders, wording),
      ]),
      ...section(say(msg`Refunds`), [
        ...tenderRows(data.refunds, wording),
        sumRow(data.refunds, wording),
      ]),
      ...section(say(msg`Cash in and out`), cash(data, wording)),
      ...section(say(msg`Deposits`), deposits(data, wording)),
      ...section(say(msg`Sales by category, less credit notes`), categories(data, wording)),
    ],
  };
}

function shiftRows(shift: SummaryShift, { say, money }: Wording): ReceiptBlock[] {
  const { zNumber, tillName, cashier, salesMinor, varianceMinor } = shift;
  const number = zNumber ?? say(msg`open`);
  const difference = varianceMinor === null ? say(msg`not counted`) : money(varianceMinor);
  return [
    rowBlock(`${number} · ${tillName}`, money(salesMinor)),
    rowBlock(`  ${personInWords(cashier)}`, difference),
  ];
}

function sales({ sales: sold }: DailySummaryData, { say, money }: Wording): ReceiptBlock[] {
  return [
    rowBlock(say(msg`Invoices`), String(sold.invoices)),
    rowBlock(say(msg`Receipts`), String(sold.payments)),
    rowBlock(say(msg`Voided payments`), String(sold.voidedPayments)),
    rowBlock(say(msg`Subtotal`), money(sold.subtotalMinor)),
    rowBlock(say(msg`Discounts`), money(negateMinor(sold.discountMinor))),
    rowBlock(say(msg`Tax`), money(sold.taxMinor)),
    rowBlock(say(msg`Sales with tax`), money(sold.totalMinor), { bold: true }),
    rowBlock(say(msg`Credit notes`), money(negateMinor(sold.creditedMinor))),
  ];
}

function taxes({ taxes: due }: DailySummaryData, { money, rate }: Wording): ReceiptBlock[] {
  return due.map(({ name, ratePpm, taxMinor }) =>
    rowBlock(`${name} ${rate(ratePpm)}`, money(taxMinor)),
  );
}

function sumRow(tenders: DailySummaryData['tenders'], { say, money }: Wording): ReceiptBlock {
  const sum = sumMinor(tenders.map(({ amountMinor }) => amountMinor));
  return rowBlock(say(msg`Together`), money(sum), { bold: true });
}

function cash(data: DailySummaryData, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const { paidInMinor, paidOutMinor, droppedMinor } = data.cash;
  return [
    rowBlock(say(msg`Paid in`), money(paidInMinor)),
    rowBlock(say(msg`Paid out`), money(negateMinor(paidOutMinor))),
    rowBlock(say(msg`Drops to the safe`), money(negateMinor(droppedMinor))),
    varianceRow(data.varianceMinor, wording),
    ...(data.correctedMinor === 0
      ? []
      : [rowBlock(say(msg`Corrected since`), money(data.correctedMinor))]),
  ];
}

function deposits(data: DailySummaryData, { say, money }: Wording): ReceiptBlock[] {
  return [
    ...data.deposits.map(({ number, bagNumber, totalMinor }) =>
      rowBlock([number, bagNumber].filter((part) => part !== '').join(' · '), money(totalMinor)),
    ),
    rowBlock(say(msg`Cash not banked yet`), money(data.notBankedMinor)),
  ];
}

function categories(data: DailySummaryData, { say, money }: Wording): ReceiptBlock[] {
  if (data.categories.length === 0) return [textBlock(say(msg`Nothing was sold.`))];
  const sum = sumMinor(data.categories.map(({ amountMinor }) => amountMinor));
  return [
    ...data.categories.map(({ category, amountMinor }) => rowBlock(category, money(amountMinor))),
    rowBlock(say(msg`Together`), money(sum), { bold: true }),
  ];
}
