import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import { ONE_UNIT } from '../domain/quantity/quantity';
import { rowBlock, textBlock } from './blocks';
import type { ReceiptLine, SaleReceiptData } from './receipt-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** What was sold, patient by patient. The amounts on the right add up to the subtotal. */
export function saleLines(data: SaleReceiptData, wording: Wording): ReceiptBlock[] {
  const taxNames = new Map(
    data.taxGroups
      .filter(({ taxMinor }) => taxMinor !== 0)
      .map(({ taxCode, name }) => [taxCode, name]),
  );
  return data.groups.flatMap(({ patientName, lines }, index) => [
    ...heading(patientName, index, wording),
    ...lines.flatMap((line) => saleLine(line, taxNames.get(line.taxCode) ?? '', wording)),
  ]);
}

// Without a heading of their own, things for nobody would stand under the last patient.
function heading(patientName: string | null, index: number, { say }: Wording): ReceiptBlock[] {
  if (patientName !== null) return [textBlock(patientName, { bold: true })];
  return index === 0 ? [] : [textBlock(say(msg`Other items`), { bold: true })];
}

function saleLine(line: ReceiptLine, taxName: string, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const by = line.performedByNumber;
  const detail = [priceDetail(line, wording), by === '' ? '' : say(msg`by ${by}`), taxName]
    .filter((part) => part !== '')
    .join(' · ');
  const blocks: ReceiptBlock[] = [rowBlock(line.description, money(line.grossMinor))];
  if (detail !== '') blocks.push(textBlock(`  ${detail}`));
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
