import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { addMinor, subtractMinor, sumMinor } from '../domain/money/money';
import { rowBlock } from './blocks';
import { initialsRows } from './deposit-slip';
import { paperTop, personInWords, rowIfAny, section } from './paper-head';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { varianceRow } from './variance-row';
import { wordingOf, type Wording } from './wording';
import type { WorksheetData } from './worksheet-data';
import { corrections, worksheetShift } from './worksheet-shift';

/** The cash balancing worksheet of a deposit in the language of `i18n`. */
export function renderWorksheet(
  data: WorksheetData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, instant } = wording;
  return {
    blocks: [
      ...paperTop(data, say(msg`CASH BALANCING WORKSHEET`), wording),
      rowBlock(say(msg`Deposit`), data.number),
      rowBlock(say(msg`Bag number`), data.bagNumber),
      rowBlock(say(msg`Date`), instant(data.preparedAtMs)),
      rowBlock(say(msg`Prepared by`), personInWords(data.preparedBy)),
      ...data.shifts.flatMap((shift) => worksheetShift(shift, wording)),
      ...section(say(msg`Deposit`), sumBlocks(data, wording)),
      ...initialsRows(data.initials, wording),
    ],
  };
}

/** What the shifts left and dropped, what was found since, and what is really in the bag. */
function sumBlocks(data: WorksheetData, wording: Wording): ReceiptBlock[] {
  const { say, money } = wording;
  const { shifts, settled, expectedCashMinor, cashMinor, checkMinor, checks } = data;
  const left = sumMinor(shifts.map(({ toBankMinor }) => toBankMinor));
  const dropped = sumMinor(shifts.map(({ cash }) => cash.droppedMinor));
  const differenceMinor = subtractMinor(cashMinor, expectedCashMinor);
  return [
    rowBlock(say(msg`Left by the shifts`), money(left)),
    rowBlock(say(msg`Drops to the safe`), money(dropped)),
    ...corrections(say(msg`Found since`), settled, wording),
    rowBlock(say(msg`Cash expected`), money(expectedCashMinor), { bold: true }),
    rowBlock(say(msg`Cash in the bag`), money(cashMinor), { bold: true }),
    ...(differenceMinor === 0 ? [] : [varianceRow(differenceMinor, wording)]),
    ...rowIfAny(say(msg`Reason`), data.reason),
    rowBlock(say(msg`Checks: ${checks}`), money(checkMinor)),
    rowBlock(say(msg`DEPOSIT`), money(addMinor(cashMinor, checkMinor)), {
      size: 'double',
      bold: true,
    }),
  ];
}
