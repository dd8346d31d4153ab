import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { negateMinor, type Minor } from '../domain/money/money';
import { ONE_UNIT, type QuantityMilli } from '../domain/quantity/quantity';
import type { RefundTender } from '../journal/cash-facts';
import { rowBlock, RULE, textBlock } from './blocks';
import { paperTop, personInWords, rowIfAny, type PaperHead } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { signatureLine } from './signature';
import { wordingOf, type Wording } from './wording';

/** What was taken back of a sale, and the money that went back for it. */
export interface RefundSlipData extends PaperHead {
  readonly creditNoteNumber: string;
  readonly refundNumber: string;
  /** Of the sale, as the client has it. */
  readonly receiptNumber: string;
  readonly invoiceNumber: string | null;
  readonly paidAtMs: number;
  readonly paidBy: ReceiptPerson;
  readonly approvedBy: ReceiptPerson | null;
  readonly clientName: string | null;
  readonly lines: readonly {
    readonly description: string;
    readonly quantityMilli: QuantityMilli;
    readonly netMinor: Minor;
    readonly taxMinor: Minor;
  }[];
  readonly tender: RefundTender;
  readonly amountMinor: Minor;
  /** What is owed less what is paid: not zero when cash is rounded. */
  readonly cashRoundingMinor: Minor;
  readonly totalMinor: Minor;
  readonly taxMinor: Minor;
  readonly reason: string;
}

/** The credit note and refund in the language of `i18n`; the client signs for the money. */
export function renderRefundSlip(
  data: RefundSlipData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, money } = wording;
  return {
    blocks: [
      ...paperTop(data, say(msg`REFUND`), wording),
      ...whoAndWhen(data, wording),
      RULE,
      textBlock(say(msg`Taken back`), { bold: true }),
      ...data.lines.map((line) => lineRow(line, wording)),
      ...(data.taxMinor === 0 ? [] : [rowBlock(say(msg`Tax`), money(data.taxMinor))]),
      rowBlock(say(msg`Credited`), money(data.totalMinor), { bold: true }),
      ...(data.cashRoundingMinor === 0
        ? []
        : [rowBlock(say(msg`Cash rounding`), money(negateMinor(data.cashRoundingMinor)))]),
      RULE,
      rowBlock(say(msg`REFUND`), money(data.amountMinor), { size: 'double', bold: true }),
      textBlock(tenderInWords(data.tender, wording)),
      ...rowIfAny(say(msg`Reason`), data.reason),
      ...signatureLine(say(msg`Received, the client`)),
    ],
  };
}

function whoAndWhen(data: RefundSlipData, { say, instant }: Wording): ReceiptBlock[] {
  const { approvedBy } = data;
  return [
    rowBlock(say(msg`Credit note`), data.creditNoteNumber),
    rowBlock(say(msg`Refund`), data.refundNumber),
    rowBlock(say(msg`Receipt`), data.receiptNumber),
    ...rowIfAny(say(msg`Invoice`), data.invoiceNumber),
    rowBlock(say(msg`Date`), instant(data.paidAtMs)),
    rowBlock(data.tillName, personInWords(data.paidBy)),
    ...(approvedBy === null ? [] : [rowBlock(say(msg`Approved by`), personInWords(approvedBy))]),
    ...rowIfAny(say(msg`Client`), data.clientName),
  ];
}

function lineRow(
  { description, quantityMilli, netMinor }: RefundSlipData['lines'][number],
  { money, quantity }: Wording,
): ReceiptBlock {
  const count = quantityMilli === ONE_UNIT ? '' : `${quantity(quantityMilli)} × `;
  return rowBlock(`${count}${description}`, money(netMinor));
}

function tenderInWords(tender: RefundTender, { say }: Wording): string {
  if (tender.kind === 'cash') return say(msg`Paid back in cash`);
  const { approvalCode } = tender;
  const card = tender.kind === 'card' ? `${tender.brand} **** ${tender.last4}` : tender.provider;
  return approvalCode === ''
    ? say(msg`Paid back to ${card}`)
    : say(msg`Paid back to ${card}, approval ${approvalCode}`);
}
