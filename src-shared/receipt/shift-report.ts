import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CashParts, SalesFigures, ShiftClosing, TenderFigures } from '../journal/cash-facts';
import { negateMinor, type Minor } from '../domain/money/money';
import { compareFigures } from '../domain/shift/compare-figures';
import { centered, rowBlock, RULE, textBlock } from './blocks';
import { letterhead, trainingBanner } from './letterhead';
import { personInWords } from './paper-head';
import type { ReceiptHospital, ReceiptPerson } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { wayName } from './tender-rows';
import { varianceRow } from './variance-row';
import { wordingOf, type Wording } from './wording';

/** Where a shift stands, or stood when it was closed. */
export interface ShiftReportData {
  readonly hospital: ReceiptHospital;
  readonly tillName: string;
  readonly openedAtMs: number;
  readonly openedBy: ReceiptPerson;
  readonly takenAtMs: number;
  readonly takenBy: ReceiptPerson;
  readonly sales: SalesFigures;
  /** Null for whoever is to count blind. */
  readonly cash: CashParts | null;
  readonly expected: TenderFigures | null;
  /** Of what is not finished; the kinds that a Z report carries. */
  readonly unfinished: number;
  readonly isTraining: boolean;
  /** Null while the shift is open: an X report. */
  readonly closed: ClosedShift | null;
}

export interface ClosedShift {
  readonly zNumber: string;
  /** The hash of the closing in the journal's chain, and of every event before it. */
  readonly chainHash: string;
  readonly closing: ShiftClosing;
  readonly approvedBy: ReceiptPerson | null;
  /** Of a drawer that was counted again: how often in all, and the cash of the first count. */
  readonly recounted: { readonly times: number; readonly firstMinor: Minor } | null;
}

/** The X report of a running shift or the Z report of a closed one, in the language of `i18n`. */
export function renderShiftReport(
  data: ShiftReportData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  return {
    blocks: [
      ...letterhead(data.hospital),
      ...trainingBanner(data.isTraining, wording),
      ...heading(data.closed, wording),
      RULE,
      ...whoAndWhen(data, wording),
      RULE,
      ...salesBlocks(data.sales, wording),
      ...(data.cash === null ? [] : [RULE, ...cashBlocks(data.cash, data.expected, wording)]),
      ...(data.expected === null
        ? []
        : [RULE, ...tenderBlocks(data.expected, data.closed?.closing.counted ?? null, wording)]),
      ...(data.closed === null ? [] : closingBlocks(data.closed, wording)),
      ...unsignedBlocks(data.closed?.closing.unsigned ?? [], wording),
      RULE,
      rowBlock(wording.say(msg`Not finished`), String(data.unfinished)),
      ...(data.closed === null ? [] : chainBlocks(data.closed, wording)),
    ],
  };
}

function heading(closed: ClosedShift | null, { say }: Wording): ReceiptBlock[] {
  const big = { size: 'double', bold: true } as const;
  return closed === null
    ? [centered(say(msg`X REPORT`), big), centered(say(msg`The shift stays open.`))]
    : [centered(say(msg`Z REPORT`), big), centered(closed.zNumber, big)];
}

function whoAndWhen(data: ShiftReportData, { say, instant }: Wording): ReceiptBlock[] {
  const isClosed = data.closed !== null;
  return [
    rowBlock(say(msg`Till`), data.tillName),
    rowBlock(say(msg`Shift opened`), instant(data.openedAtMs)),
    rowBlock(say(msg`Opened by`), personInWords(data.openedBy)),
    rowBlock(say(isClosed ? msg`Closed` : msg`Printed`), instant(data.takenAtMs)),
    rowBlock(say(isClosed ? msg`Closed by` : msg`Printed by`), personInWords(data.takenBy)),
  ];
}

function salesBlocks(sales: SalesFigures, { say, money }: Wording): ReceiptBlock[] {
  const range = (first: string | null, last: string | null) =>
    first === null ? '–' : `${first} – ${last ?? ''}`;
  return [
    rowBlock(say(msg`Invoices`), String(sales.invoices)),
    rowBlock(say(msg`Invoice numbers`), range(sales.firstInvoice, sales.lastInvoice)),
    rowBlock(say(msg`Payments`), String(sales.payments)),
    rowBlock(say(msg`Receipt numbers`), range(sales.firstPayment, sales.lastPayment)),
    rowBlock(say(msg`Gross sales`), money(sales.subtotalMinor)),
    rowBlock(say(msg`Discounts`), money(negateMinor(sales.discountMinor))),
    rowBlock(say(msg`Tax`), money(sales.taxMinor)),
    rowBlock(say(msg`Sales`), money(sales.totalMinor), { bold: true }),
    rowBlock(say(msg`Taken back`), money(negateMinor(sales.creditedMinor))),
    rowBlock(say(msg`Refunds`), String(sales.refunds)),
    rowBlock(say(msg`Voided payments`), String(sales.voidedPayments)),
    rowBlock(say(msg`Drawer opened`), String(sales.drawerOpens)),
  ];
}

function cashBlocks(
  cash: CashParts,
  expected: TenderFigures | null,
  { say, money }: Wording,
): ReceiptBlock[] {
  const line = (label: string, amount: Minor): ReceiptBlock[] =>
    amount === 0 ? [] : [rowBlock(label, money(amount))];
  return [
    textBlock(say(msg`Cash drawer`), { bold: true }),
    rowBlock(say(msg`Opening float`), money(cash.floatMinor)),
    rowBlock(say(msg`Cash received`), money(cash.tenderedMinor)),
    rowBlock(say(msg`Change given`), money(negateMinor(cash.changeMinor))),
    ...line(say(msg`Refunds`), negateMinor(cash.refundedMinor)),
    ...line(say(msg`Paid in`), cash.paidInMinor),
    ...line(say(msg`Paid out`), negateMinor(cash.paidOutMinor)),
    ...line(say(msg`Drops to the safe`), negateMinor(cash.droppedMinor)),
    ...line(say(msg`Added to the float`), cash.floatInMinor),
    ...line(say(msg`Taken from the float`), negateMinor(cash.floatOutMinor)),
    ...(expected === null
      ? []
      : [rowBlock(say(msg`Cash expected`), money(expected.cashMinor), { bold: true })]),
  ];
}

function tenderBlocks(
  expected: TenderFigures,
  counted: TenderFigures | null,
  { say, money }: Wording,
): ReceiptBlock[] {
  return compareFigures(expected, counted ?? expected).flatMap((compared) => {
    const { expectedMinor, countedMinor, varianceMinor } = compared;
    const name = wayName(compared, say);
    if (counted === null) return [rowBlock(name, money(expectedMinor))];
    return [
      textBlock(name, { bold: true }),
      rowBlock(say(msg`Expected`), money(expectedMinor)),
      rowBlock(say(msg`Counted`), money(countedMinor)),
      ...(varianceMinor === 0
        ? []
        : [rowBlock(say(msg`Off`), money(varianceMinor), { bold: true })]),
    ];
  });
}

// Once a count is taken down the sum shows: who counts again knows what should come out.
function recountRow({ recounted }: ClosedShift, { say, money }: Wording): ReceiptBlock[] {
  if (recounted === null) return [];
  const { times, firstMinor } = recounted;
  return [rowBlock(say(msg`Cash, first of ${times} counts`), money(firstMinor))];
}

function closingBlocks(closed: ClosedShift, wording: Wording): ReceiptBlock[] {
  const { closing, approvedBy } = closed;
  const { say, money } = wording;
  const { varianceMinor, reason, grandTotals } = closing;
  return [
    RULE,
    varianceRow(varianceMinor, wording),
    ...recountRow(closed, wording),
    ...(reason === '' ? [] : [textBlock(reason)]),
    ...(approvedBy === null ? [] : [rowBlock(say(msg`Approved by`), personInWords(approvedBy))]),
    rowBlock(say(msg`Kept for the next float`), money(closing.nextFloatMinor)),
    rowBlock(say(msg`For the bank`), money(closing.toBankMinor), { bold: true }),
    RULE,
    textBlock(say(msg`Since this till began`), { bold: true }),
    rowBlock(say(msg`Sales`), money(grandTotals.salesMinor)),
    rowBlock(say(msg`Returns`), money(negateMinor(grandTotals.returnsMinor))),
  ];
}

function chainBlocks({ chainHash }: ClosedShift, { say }: Wording): ReceiptBlock[] {
  return [textBlock(say(msg`Journal`)), textBlock(chainHash)];
}

/** What nobody signed of the closing checklist. */
function unsignedBlocks(lines: readonly string[], { say }: Wording): ReceiptBlock[] {
  if (lines.length === 0) return [];
  return [
    RULE,
    textBlock(say(msg`Closing checklist: not signed`), { bold: true }),
    ...lines.map((line) => textBlock(line)),
  ];
}
