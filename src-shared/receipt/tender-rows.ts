import { msg } from '@lingui/core/macro';
import type { TenderInput } from '../journal/money-facts';
import { rowBlock } from './blocks';
import type { TenderTotal } from './daily-summary-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** Ways to pay with how often and how much, each brand of card by itself. */
export function tenderRows(
  tenders: readonly TenderTotal[],
  { say, money }: Wording,
): ReceiptBlock[] {
  return tenders.map(({ kind, brand, count, amountMinor }) =>
    rowBlock(timesOf(count, brand ?? say(tenderName(kind))), money(amountMinor)),
  );
}

/** How often something was done. No column of its own: narrow paper needs the room for amounts. */
export function timesOf(count: number, name: string): string {
  return `${count} × ${name}`;
}

function tenderName(kind: TenderInput['kind']) {
  switch (kind) {
    case 'cash':
      return msg`Cash`;
    case 'check':
      return msg`Checks`;
    case 'card':
      return msg`Cards`;
  }
}
