import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import { rowBlock } from './blocks';
import type { ReceiptTaxGroup, ReceiptTender, SaleReceiptData } from './receipt-data';
import type { ReceiptBlock, RowBlock } from './receipt-document';
import type { Wording } from './wording';

/** The sums of a document, and how they came about. */
export type SaleSums = Pick<
  SaleReceiptData,
  'subtotalMinor' | 'discountMinor' | 'taxGroups' | 'taxIncluded' | 'totalMinor'
>;

/** From the subtotal to the total. Tax inside the prices is told after the total it is part of. */
export function saleTotals(data: SaleSums, wording: Wording): RowBlock[] {
  const { say, money } = wording;
  const taxes = data.taxGroups
    .filter(({ taxMinor }) => taxMinor !== 0)
    .map((group) => taxRow(group, data.taxIncluded, wording));
  const total = rowBlock(say(msg`TOTAL`), money(data.totalMinor), { size: 'double', bold: true });
  return [
    rowBlock(say(msg`Subtotal`), money(data.subtotalMinor)),
    ...(data.discountMinor === 0
      ? []
      : [rowBlock(say(msg`Discounts`), money(negateMinor(data.discountMinor)))]),
    ...(data.taxIncluded ? [total, ...taxes] : [...taxes, total]),
  ];
}

function taxRow(
  { name, ratePpm, netMinor, taxMinor }: ReceiptTaxGroup,
  isIncluded: boolean,
  { say, money, rate }: Wording,
): RowBlock {
  const percent = rate(ratePpm);
  const net = money(netMinor);
  const words = isIncluded
    ? msg`Includes ${name} ${percent} on ${net}`
    : msg`${name} ${percent} on ${net}`;
  return rowBlock(say(words), money(taxMinor));
}

/** What the client gave, and what came back. */
export function saleTenders(data: SaleReceiptData, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  return [
    ...(data.cashRoundingMinor === 0
      ? []
      : [rowBlock(say(msg`Cash rounding`), money(negateMinor(data.cashRoundingMinor)))]),
    ...data.tenders.map((tender) => tenderRow(tender, wording)),
    ...(data.changeMinor === 0
      ? []
      : [rowBlock(say(msg`Change`), money(data.changeMinor), { size: 'double', bold: true })]),
  ];
}

function tenderRow(tender: ReceiptTender, { say, money }: Wording): ReceiptBlock {
  switch (tender.kind) {
    case 'cash':
      return rowBlock(say(msg`Cash`), money(tender.tenderedMinor));
    case 'check': {
      const { number } = tender;
      return rowBlock(say(msg`Check ${number}`), money(tender.amountMinor));
    }
    case 'card': {
      const { brand, last4, approvalCode } = tender;
      const words = withApproval(`${brand} **** ${last4}`, approvalCode, say);
      return rowBlock(words, money(tender.amountMinor));
    }
    case 'financing':
      return rowBlock(
        withApproval(tender.provider, tender.approvalCode, say),
        money(tender.amountMinor),
      );
    case 'gift-certificate': {
      const { number } = tender;
      return rowBlock(say(msg`Gift certificate ${number}`), money(tender.amountMinor));
    }
    case 'client-credit':
      return rowBlock(say(msg`From your credit`), money(tender.amountMinor));
  }
}

/** Somebody else paid, and said yes by a number. */
function withApproval(card: string, approvalCode: string, say: Wording['say']): string {
  return approvalCode === '' ? card : say(msg`${card}, approval ${approvalCode}`);
}
