import { msg } from '@lingui/core/macro';
import { negateMinor, subtractMinor, ZERO, type Minor } from '../domain/money/money';
import { rowBlock, RULE, textBlock } from './blocks';
import { personInWords, rowIfAny } from './paper-head';
import type { ReceiptBlock } from './receipt-document';
import { varianceRow } from './variance-row';
import type { Wording } from './wording';
import type { WorksheetCorrection, WorksheetShift } from './worksheet-data';

/** One shift of the worksheet: from its opening float to what it left for the bank. */
export function worksheetShift(shift: WorksheetShift, wording: Wording): ReceiptBlock[] {
  const { say, instant } = wording;
  return [
    RULE,
    rowBlock(shift.zNumber, shift.tillName, { bold: true }),
    rowBlock(say(msg`Shift opened`), instant(shift.openedAtMs)),
    rowBlock(say(msg`Shift closed`), instant(shift.closedAtMs)),
    rowBlock(say(msg`Closed by`), personInWords(shift.closedBy)),
    ...expectedCash(shift, wording),
    ...countedCash(shift, wording),
    ...checks(shift, wording),
    ...cards(shift, wording),
    ...corrections(say(msg`Corrections`), shift.corrections, wording),
  ];
}

function expectedCash({ cash, expected }: WorksheetShift, { say, money }: Wording): ReceiptBlock[] {
  const out = (amount: Minor) => money(negateMinor(amount));
  return [
    textBlock(say(msg`Cash drawer`), { bold: true }),
    rowBlock(say(msg`Opening float`), money(cash.floatMinor)),
    rowBlock(say(msg`Cash received`), money(cash.tenderedMinor)),
    rowBlock(say(msg`Change given`), out(cash.changeMinor)),
    rowBlock(say(msg`Refunds in cash`), out(cash.refundedMinor)),
    rowBlock(say(msg`Paid in`), money(cash.paidInMinor)),
    rowBlock(say(msg`Paid out`), out(cash.paidOutMinor)),
    rowBlock(say(msg`Drops to the safe`), out(cash.droppedMinor)),
    rowBlock(say(msg`Added to the float`), money(cash.floatInMinor)),
    rowBlock(say(msg`Taken from the float`), out(cash.floatOutMinor)),
    rowBlock(say(msg`Cash expected`), money(expected.cashMinor), { bold: true }),
  ];
}

function countedCash(shift: WorksheetShift, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const { approvedBy } = shift;
  return [
    rowBlock(say(msg`Cash counted`), money(shift.counted.cashMinor), { bold: true }),
    varianceRow(shift.varianceMinor, wording),
    ...rowIfAny(say(msg`Reason`), shift.reason),
    ...(approvedBy === null ? [] : [rowBlock(say(msg`Approved by`), personInWords(approvedBy))]),
    rowBlock(say(msg`Next float`), money(negateMinor(shift.nextFloatMinor))),
    rowBlock(say(msg`To the bank`), money(shift.toBankMinor), { bold: true }),
  ];
}

function checks(shift: WorksheetShift, { say, money }: Wording): ReceiptBlock[] {
  const { checksExpected, checksSeen, expected, counted } = shift;
  return [
    textBlock(say(msg`Checks`), { bold: true }),
    rowBlock(say(msg`Expected: ${checksExpected}`), money(expected.checkMinor)),
    rowBlock(say(msg`Seen: ${checksSeen}`), money(counted.checkMinor)),
  ];
}

function cards({ expected, counted }: WorksheetShift, wording: Wording): ReceiptBlock[] {
  const brands = [...new Set([...expected.cards, ...counted.cards].map(({ brand }) => brand))];
  const amountOf = (figures: WorksheetShift['expected'], brand: string) =>
    figures.cards.find((each) => each.brand === brand)?.amountMinor ?? ZERO;
  return brands.flatMap((brand) =>
    brandBlocks(brand, amountOf(expected, brand), amountOf(counted, brand), wording),
  );
}

// A row for each figure: three amounts beside each other do not fit on narrow paper.
function brandBlocks(
  brand: string,
  expectedMinor: Minor,
  batchMinor: Minor,
  { say, money }: Wording,
): ReceiptBlock[] {
  const differenceMinor = subtractMinor(batchMinor, expectedMinor);
  const bold = differenceMinor !== 0;
  return [
    textBlock(say(msg`Card ${brand}`), { bold: true }),
    rowBlock(say(msg`Expected`), money(expectedMinor)),
    rowBlock(say(msg`Batch of the terminal`), money(batchMinor)),
    rowBlock(say(msg`Difference`), money(differenceMinor), { bold }),
  ];
}

/** What was found out later: its kind, amount and reason. */
export function corrections(
  heading: string,
  found: readonly WorksheetCorrection[],
  wording: Wording,
): ReceiptBlock[] {
  if (found.length === 0) return [];
  const { say, money } = wording;
  return [
    textBlock(heading, { bold: true }),
    ...found.flatMap((each) => [
      rowBlock(
        `${each.zNumber} ${each.brand ?? say(kindName(each.kind))}`,
        money(each.amountMinor),
      ),
      textBlock(`  ${each.reason} · ${personInWords(each.correctedBy)}`),
    ]),
  ];
}

function kindName(kind: WorksheetCorrection['kind']) {
  switch (kind) {
    case 'cash':
      return msg`Cash`;
    case 'check':
      return msg`Checks`;
    case 'card':
      return msg`Cards`;
  }
}
