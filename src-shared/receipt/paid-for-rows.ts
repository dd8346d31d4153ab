import { msg } from '@lingui/core/macro';
import { sumMinor } from '../domain/money/money';
import { BLANK, rowBlock } from './blocks';
import type { ReceiptPaidFor, SaleReceiptData } from './receipt-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** What a payment was for, part by part, where it was not for one invoice alone. */
export function paidForRows(
  { paidFor }: Pick<SaleReceiptData, 'paidFor'>,
  wording: Wording,
): ReceiptBlock[] {
  if (paidFor.length === 0) return [];
  const { say, money } = wording;
  const totalMinor = sumMinor(paidFor.map(({ amountMinor }) => amountMinor));
  return [
    ...paidFor.map((part) => rowBlock(nameOf(part, wording), money(part.amountMinor))),
    rowBlock(say(msg`PAID`), money(totalMinor), { size: 'double', bold: true }),
    BLANK,
  ];
}

function nameOf(part: ReceiptPaidFor, { say }: Wording): string {
  switch (part.kind) {
    case 'invoice': {
      const { number } = part;
      return say(msg`On invoice ${number}`);
    }
    case 'certificate': {
      const { number } = part;
      return say(msg`Gift certificate ${number}`);
    }
    case 'overpayment':
      return say(msg`Left as your credit`);
    case 'prepayment':
      return say(msg`Prepayment`);
    case 'deposit':
      return say(msg`Deposit`);
  }
}

/** What the client still owes, by when, and what is left here. */
export function balanceRows(
  { balance }: Pick<SaleReceiptData, 'balance'>,
  { say, money }: Wording,
): ReceiptBlock[] {
  if (balance === null) return [];
  const rows = [
    { text: say(msg`Still to pay now`), amountMinor: balance.dueNowMinor },
    { text: say(msg`On account, to pay later`), amountMinor: balance.dueLaterMinor },
    { text: say(msg`To pay in instalments`), amountMinor: balance.inInstalmentsMinor },
    { text: say(msg`Disputed, under review`), amountMinor: balance.disputedMinor },
    { text: say(msg`Your credit with us`), amountMinor: balance.creditMinor },
  ].filter(({ amountMinor }) => amountMinor !== 0);
  return [...rows.map(({ text, amountMinor }) => rowBlock(text, money(amountMinor))), BLANK];
}
