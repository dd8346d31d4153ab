import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EventBody } from '../journal/events';
import { rowBlock, RULE, textBlock } from './blocks';
import { personInWords, section } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { reportTop, type ReportHead } from './report-head';
import { wordingOf, type Wording } from './wording';

export type OpeningCause = EventBody<'drawer.opened'>['cause'];

export interface DrawerOpening {
  readonly openedAtMs: number;
  readonly openedBy: ReceiptPerson;
  readonly approvedBy: ReceiptPerson | null;
  readonly tillName: string;
  readonly cause: OpeningCause;
  readonly reason: string;
  /** Of the payment it was opened for. */
  readonly receiptNumber: string | null;
}

export interface DrawerReportData extends ReportHead {
  /** Every opening is in these. */
  readonly causes: readonly { readonly cause: OpeningCause; readonly count: number }[];
  /** By time. */
  readonly openings: readonly DrawerOpening[];
  /** There are later ones, more than a paper holds. */
  readonly hasMore: boolean;
}

/** When, why and by whom drawers were opened, in the language of `i18n`. */
export function renderDrawerReport(
  data: DrawerReportData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say } = wording;
  const sums = data.causes.map(({ cause, count }) =>
    rowBlock(say(causeName(cause)), String(count)),
  );
  return {
    blocks: [
      ...reportTop(data, say(msg`DRAWER OPENINGS`), wording),
      ...section(say(msg`How often`), sums),
      RULE,
      ...data.openings.flatMap((opening) => openingBlocks(opening, wording)),
      ...(data.hasMore
        ? [RULE, textBlock(say(msg`There are more. Ask for fewer days to see them.`))]
        : []),
    ],
  };
}

function openingBlocks(opening: DrawerOpening, { say, instant }: Wording): ReceiptBlock[] {
  const { cause, reason, receiptNumber, openedBy, approvedBy, tillName } = opening;
  const approver = approvedBy === null ? '' : personInWords(approvedBy);
  const detail = [
    tillName,
    personInWords(openedBy),
    receiptNumber ?? '',
    reason,
    approver === '' ? '' : say(msg`approved by ${approver}`),
  ];
  return [
    rowBlock(instant(opening.openedAtMs), say(causeName(cause)), { bold: cause === 'no-sale' }),
    textBlock(`  ${detail.filter((part) => part !== '').join(' · ')}`),
  ];
}

function causeName(cause: OpeningCause) {
  switch (cause) {
    case 'payment':
      return msg`Payment`;
    case 'refund':
      return msg`Refund`;
    case 'movement':
      return msg`Cash in or out`;
    case 'shift-opening':
      return msg`Shift opening`;
    case 'shift-count':
      return msg`Count`;
    case 'no-sale':
      return msg`No sale`;
  }
}
