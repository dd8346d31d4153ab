import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { negateMinor, subtractMinor, sumMinor, type Minor } from '../domain/money/money';
import { ONE_UNIT, type QuantityMilli } from '../domain/quantity/quantity';
import type { ReturnedTo } from '../journal/account-facts';
import type { RefundTender } from '../journal/cash-facts';
import { rowBlock, RULE, textBlock } from './blocks';
import { paperTop, personInWords, rowIfAny, type PaperHead } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { signatureLine } from './signature';
import { wordingOf, type Wording } from './wording';

/** What was taken back of an invoice, and the money that went back for it or for other credit. */
export interface RefundSlipData extends PaperHead {
  /** Null when only credit of the client was paid out. */
  readonly note: SlipNote | null;
  readonly refunds: readonly SlipRefund[];
  readonly atMs: number;
  readonly by: ReceiptPerson;
  readonly approvedBy: ReceiptPerson | null;
  readonly clientName: string | null;
  readonly reason: string;
}

interface SlipNote {
  readonly number: string;
  readonly invoiceNumber: string | null;
  readonly lines: readonly {
    readonly description: string;
    readonly quantityMilli: QuantityMilli;
    readonly netMinor: Minor;
    readonly taxMinor: Minor;
    readonly returnedTo: ReturnedTo | null;
  }[];
  readonly totalMinor: Minor;
  /** Of the total, what stays here as credit of the client. */
  readonly creditMinor: Minor;
}

interface SlipRefund {
  readonly number: string;
  /** Of the sale, as the client has it. */
  readonly receiptNumber: string | null;
  readonly tender: RefundTender;
  readonly amountMinor: Minor;
  /** What is owed less what is paid: not zero when cash is rounded. */
  readonly cashRoundingMinor: Minor;
}

/** The credit note and its refunds in the language of `i18n`; the client signs for the money. */
export function renderRefundSlip(
  data: RefundSlipData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say } = wording;
  const { note, refunds } = data;
  const title = refunds.length > 0 ? say(msg`REFUND`) : say(msg`CREDIT NOTE`);
  return {
    blocks: [
      ...paperTop(data, title, wording),
      ...whoAndWhen(data, wording),
      ...(note === null ? [] : takenBack(note, wording)),
      ...becameOf(data, wording),
      RULE,
      ...refunds.flatMap((refund) => paidBack(refund, wording)),
      ...(note === null ? [] : notPaidBack(note, refunds, wording)),
      ...rowIfAny(say(msg`Reason`), data.reason),
      ...(refunds.length > 0 ? signatureLine(say(msg`Received, the client`)) : []),
    ],
  };
}

function whoAndWhen(data: RefundSlipData, { say, instant }: Wording): ReceiptBlock[] {
  const { note, refunds, approvedBy } = data;
  return [
    ...rowIfAny(say(msg`Credit note`), note?.number ?? null),
    ...refunds.map(({ number }) => rowBlock(say(msg`Refund`), number)),
    ...rowIfAny(say(msg`Receipt`), refunds[0]?.receiptNumber ?? null),
    ...rowIfAny(say(msg`Invoice`), note?.invoiceNumber ?? null),
    rowBlock(say(msg`Date`), instant(data.atMs)),
    rowBlock(data.tillName, personInWords(data.by)),
    ...(approvedBy === null ? [] : [rowBlock(say(msg`Approved by`), personInWords(approvedBy))]),
    ...rowIfAny(say(msg`Client`), data.clientName),
  ];
}

function takenBack({ lines, totalMinor }: SlipNote, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const taxMinor = sumMinor(lines.map((line) => line.taxMinor));
  return [
    RULE,
    textBlock(say(msg`Taken back`), { bold: true }),
    ...lines.flatMap((line) => lineRows(line, wording)),
    ...(taxMinor === 0 ? [] : [rowBlock(say(msg`Tax`), money(taxMinor))]),
    rowBlock(say(msg`Credited`), money(totalMinor), { bold: true }),
  ];
}

function lineRows(line: SlipNote['lines'][number], wording: Wording): ReceiptBlock[] {
  const { description, quantityMilli, netMinor, returnedTo } = line;
  const { money, quantity } = wording;
  const isCounted = quantityMilli > 0 && quantityMilli !== ONE_UNIT;
  const count = isCounted ? `${quantity(quantityMilli)} × ` : '';
  const where = returnedTo === null ? null : returnInWords(returnedTo, wording);
  return [
    rowBlock(`${count}${description}`, money(netMinor)),
    ...(where === null ? [] : [textBlock(`  ${where}`)]),
  ];
}

function returnInWords(returnedTo: ReturnedTo, { say }: Wording): string | null {
  switch (returnedTo) {
    case 'stock':
      return say(msg`Back to stock`);
    case 'discarded':
      return say(msg`Discarded`);
    case 'nothing-to-return':
      return null;
  }
}

/** Where cash was rounded: what that made of it. */
function becameOf({ refunds }: RefundSlipData, { say, money }: Wording): ReceiptBlock[] {
  const roundingMinor = sumMinor(refunds.map(({ cashRoundingMinor }) => cashRoundingMinor));
  if (roundingMinor === 0) return [];
  return [rowBlock(say(msg`Cash rounding`), money(negateMinor(roundingMinor)))];
}

function paidBack({ tender, amountMinor }: SlipRefund, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  return [
    rowBlock(say(msg`REFUND`), money(amountMinor), { size: 'double', bold: true }),
    textBlock(tenderInWords(tender, wording)),
  ];
}

/** What of a credit note needs not be paid any more, and what stays here for the client. */
function notPaidBack(
  { totalMinor, creditMinor }: SlipNote,
  refunds: readonly SlipRefund[],
  { say, money }: Wording,
): ReceiptBlock[] {
  const backMinor = sumMinor(
    refunds.flatMap(({ amountMinor, cashRoundingMinor }) => [amountMinor, cashRoundingMinor]),
  );
  const owedMinor = subtractMinor(totalMinor, sumMinor([backMinor, creditMinor]));
  const strong = { bold: true };
  return [
    ...(owedMinor > 0
      ? [rowBlock(say(msg`Taken off what is owed`), money(owedMinor), strong)]
      : []),
    ...(creditMinor > 0
      ? [rowBlock(say(msg`Stays as your credit`), money(creditMinor), strong)]
      : []),
  ];
}

function tenderInWords(tender: RefundTender, { say }: Wording): string {
  if (tender.kind === 'cash') return say(msg`Paid back in cash`);
  const { approvalCode } = tender;
  const card = tender.kind === 'card' ? `${tender.brand} **** ${tender.last4}` : tender.provider;
  return approvalCode === ''
    ? say(msg`Paid back to ${card}`)
    : say(msg`Paid back to ${card}, approval ${approvalCode}`);
}
