import { msg } from '@lingui/core/macro';
import { negateMinor, type Minor } from '../domain/money/money';
import { compareFigures, type Compared } from '../domain/shift/compare-figures';
import { rowBlock, RULE, textBlock } from './blocks';
import { personInWords, rowIfAny } from './paper-head';
import type { ReceiptBlock } from './receipt-document';
import { wayName } from './tender-rows';
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
    ...slips(shift, wording),
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

function slips({ expected, counted }: WorksheetShift, wording: Wording): ReceiptBlock[] {
  return compareFigures(expected, counted)
    .filter(({ kind }) => kind !== 'cash' && kind !== 'check')
    .flatMap((compared) => slipBlocks(compared, wording));
}

// A row for each figure: three amounts beside each other do not fit on narrow paper.
function slipBlocks(compared: Compared, { say, money }: Wording): ReceiptBlock[] {
  const { kind, brand, expectedMinor, countedMinor, varianceMinor } = compared;
  const bold = varianceMinor !== 0;
  return [
    textBlock(
      brand === null || kind !== 'card' ? wayName(compared, say) : say(msg`Card ${brand}`),
      {
        bold: true,
      },
    ),
    rowBlock(say(msg`Expected`), money(expectedMinor)),
    rowBlock(say(kind === 'card' ? msg`Batch of the terminal` : msg`Counted`), money(countedMinor)),
    rowBlock(say(msg`Difference`), money(varianceMinor), { bold }),
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
      rowBlock(`${each.zNumber} ${wayName(each, say)}`, money(each.amountMinor)),
      textBlock(`  ${each.reason} · ${personInWords(each.correctedBy)}`),
    ]),
  ];
}
