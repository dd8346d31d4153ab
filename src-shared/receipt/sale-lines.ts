import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import { ONE_UNIT } from '../domain/quantity/quantity';
import { rowBlock, textBlock } from './blocks';
import type { ReceiptLine, SaleReceiptData } from './receipt-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** What was sold, patient by patient. The amounts on the right add up to the subtotal. */
export function saleLines({ groups }: SaleReceiptData, wording: Wording): ReceiptBlock[] {
  return groups.flatMap(({ patientName, lines }) => [
    ...(patientName === null ? [] : [textBlock(patientName, { bold: true })]),
    ...lines.flatMap((line) => saleLine(line, wording)),
  ]);
}

function saleLine(line: ReceiptLine, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const by = line.performedByNumber;
  const detail = [priceDetail(line, wording), by === '' ? '' : say(msg`by ${by}`), line.taxCode];
  const blocks = [
    rowBlock(line.description, money(line.grossMinor)),
    textBlock(`  ${detail.filter((part) => part !== '').join(' · ')}`),
  ];
  if (line.discountMinor !== 0) {
    const discount = money(negateMinor(line.discountMinor));
    const net = money(line.netMinor);
    blocks.push(textBlock(`  ${say(msg`Discount ${discount}, to pay ${net}`)}`));
  }
  return blocks;
}

/** How the amount came about; nothing for one piece at its price. */
function priceDetail(line: ReceiptLine, { say, money, quantity }: Wording): string {
  const isOnePrice = line.quantityMilli === ONE_UNIT && line.fixedFeeMinor === 0;
  if (isOnePrice) return '';
  const count = [quantity(line.quantityMilli), line.sellingUnit].filter((part) => part !== '');
  const price = `${count.join(' ')} × ${money(line.unitPriceMinor)}`;
  if (line.fixedFeeMinor === 0) return price;
  const fee = money(line.fixedFeeMinor);
  return say(msg`${price} + fee ${fee}`);
}
