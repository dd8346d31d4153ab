import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CashCount } from '../domain/cash/coin-rolls';
import { addMinor, type Minor } from '../domain/money/money';
import { BLANK, rowBlock, RULE } from './blocks';
import { cashBlocks } from './cash-blocks';
import { paperTop, personInWords, section, type PaperHead } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { wordingOf, type Wording } from './wording';

export interface DepositCheck {
  readonly number: string;
  readonly bank: string;
  /** The name on the check. */
  readonly payer: string;
  readonly amountMinor: Minor;
}

/** A bag for the bank, and what is in it. */
export interface DepositSlipData extends PaperHead {
  readonly number: string;
  readonly preparedAtMs: number;
  readonly preparedBy: ReceiptPerson;
  readonly bagNumber: string;
  /** Of the two who counted. */
  readonly initials: readonly [string, string];
  readonly zNumbers: readonly string[];
  readonly cash: CashCount;
  readonly cashMinor: Minor;
  readonly checks: readonly DepositCheck[];
  readonly checkMinor: Minor;
}

/** The slip that goes into the bag, in the language of `i18n`. */
export function renderDepositSlip(
  data: DepositSlipData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, money } = wording;
  const totalMinor = addMinor(data.cashMinor, data.checkMinor);
  const cash = cashBlocks(data.cash, data.hospital.currency, wording);
  return {
    blocks: [
      ...paperTop(data, say(msg`BANK DEPOSIT`), wording),
      ...whoAndWhen(data, wording),
      ...section(say(msg`Cash`), cash),
      rowBlock(say(msg`Cash together`), money(data.cashMinor), { bold: true }),
      ...section(
        say(msg`Checks`),
        data.checks.map((check) => checkRow(check, wording)),
      ),
      rowBlock(say(msg`Number of checks`), String(data.checks.length)),
      rowBlock(say(msg`Checks together`), money(data.checkMinor), { bold: true }),
      RULE,
      rowBlock(say(msg`DEPOSIT`), money(totalMinor), { size: 'double', bold: true }),
      ...initialsRows(data.initials, wording),
    ],
  };
}

function whoAndWhen(data: DepositSlipData, { say, instant }: Wording): ReceiptBlock[] {
  return [
    rowBlock(say(msg`Deposit`), data.number),
    rowBlock(say(msg`Bag number`), data.bagNumber),
    rowBlock(say(msg`Date`), instant(data.preparedAtMs)),
    rowBlock(say(msg`Prepared by`), personInWords(data.preparedBy)),
    // One below the other: a number that breaks at its dash is hard to find again.
    ...data.zNumbers.map((zNumber, at) => rowBlock(at === 0 ? say(msg`Shifts`) : '', zNumber)),
  ];
}

function checkRow({ number, bank, payer, amountMinor }: DepositCheck, { money }: Wording) {
  const check = [number, bank, payer].filter((part) => part !== '').join(' · ');
  return rowBlock(check, money(amountMinor));
}

/** Who counted, by the initials they gave; both answer for what is in the bag. */
export function initialsRows(
  [first, second]: DepositSlipData['initials'],
  { say }: Wording,
): ReceiptBlock[] {
  return [
    BLANK,
    rowBlock(say(msg`Counted by`), first),
    rowBlock(say(msg`Counted again by`), second),
  ];
}
