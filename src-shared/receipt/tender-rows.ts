import { msg } from '@lingui/core/macro';
import type { TenderKind } from '../domain/tender/settle';
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
    rowBlock(timesOf(count, wayName({ kind, brand }, say)), money(amountMinor)),
  );
}

/** How often something was done. No column of its own: narrow paper needs the room for amounts. */
export function timesOf(count: number, name: string): string {
  return `${count} × ${name}`;
}

/** What a way to pay is called on paper: a brand and who lends by their own names. */
export function wayName(
  { kind, brand }: { readonly kind: TenderKind; readonly brand: string | null },
  say: Wording['say'],
): string {
  return brand === null || brand === '' ? say(tenderName(kind)) : brand;
}

function tenderName(kind: TenderKind) {
  switch (kind) {
    case 'cash':
      return msg`Cash`;
    case 'check':
      return msg`Checks`;
    case 'card':
      return msg`Cards`;
    case 'financing':
      return msg`Financing`;
    case 'gift-certificate':
      return msg`Gift certificates`;
    case 'client-credit':
      return msg`Client credit`;
  }
}
