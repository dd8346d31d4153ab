import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import type { ReceiptLine } from '../receipt/receipt-data';
import type { Wording } from '../receipt/wording';
import type { InvoicePageData } from './invoice-data';
import { markup, type Markup } from './markup';
import { groupRow, rowOf, rowsTable, type Column } from './page-parts';

type Lines = Pick<InvoicePageData, 'groups' | 'taxGroups'>;

/** What was done, patient by patient. The amounts on the right add up to the subtotal. */
export function invoiceLines({ groups, taxGroups }: Lines, wording: Wording): Markup {
  const { say } = wording;
  const columns: Column[] = [
    { title: say(msg`Description`) },
    { title: say(msg`By`) },
    { title: say(msg`Quantity`), isAmount: true },
    { title: say(msg`Price`), isAmount: true },
    { title: say(msg`Amount`), isAmount: true },
  ];
  const taxed = taxGroups.filter(({ taxMinor }) => taxMinor !== 0);
  const taxNames = new Map(taxed.map(({ taxCode, name }) => [taxCode, name]));
  const rows = groups.flatMap(({ patientName, lines }, index) => [
    ...headingOf(columns, patientName, index, wording),
    ...lines.map((line) => lineRow(columns, line, taxNames.get(line.taxCode) ?? '', wording)),
  ]);
  return rowsTable(columns, rows);
}

/** Without a heading of their own, things for nobody would stand under the last patient. */
export function headingOf(
  columns: readonly Column[],
  patientName: string | null,
  index: number,
  { say }: Wording,
): Markup[] {
  if (patientName !== null) return [groupRow(columns, patientName)];
  return index === 0 ? [] : [groupRow(columns, say(msg`Other items`))];
}

function lineRow(
  columns: readonly Column[],
  line: ReceiptLine,
  taxName: string,
  wording: Wording,
): Markup {
  const { money, quantity } = wording;
  const { description, quantityMilli, sellingUnit, unitPriceMinor, grossMinor } = line;
  const small = detailsOf(line, taxName, wording).map(
    (text) => markup`<div class="small">${text}</div>`,
  );
  return rowOf(columns, [
    markup`${description}${small}`,
    line.performedByNumber,
    [quantity(quantityMilli), sellingUnit].filter((part) => part !== '').join(' '),
    money(unitPriceMinor),
    money(grossMinor),
  ]);
}

/** What the columns have no room for: the fee, what came off, and which tax there is on it. */
function detailsOf(line: ReceiptLine, taxName: string, { say, money }: Wording): string[] {
  const fee = money(line.fixedFeeMinor);
  const discount = money(negateMinor(line.discountMinor));
  const net = money(line.netMinor);
  return [
    line.fixedFeeMinor === 0 ? '' : say(msg`With a fee of ${fee}`),
    line.discountMinor === 0 ? '' : say(msg`Discount ${discount}, to pay ${net}`),
    taxName,
  ].filter((text) => text !== '');
}
