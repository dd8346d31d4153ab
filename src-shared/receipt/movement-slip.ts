import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CashCount } from '../domain/cash/coin-rolls';
import type { Minor } from '../domain/money/money';
import type { MovementKind } from '../journal/cash-facts';
import { centered, rowBlock, RULE } from './blocks';
import { cashBlocks } from './cash-blocks';
import { paperTop, personInWords, rowIfAny, type PaperHead } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptDocument } from './receipt-document';
import { signatureLine } from './signature';
import { wordingOf } from './wording';

/** Cash that came into the drawer or left it, on the paper that goes with it. */
export interface MovementSlipData extends PaperHead {
  readonly kind: MovementKind;
  readonly number: string;
  readonly movedAtMs: number;
  readonly amountMinor: Minor;
  /** Null when it was not counted by denomination. */
  readonly cash: CashCount | null;
  readonly reason: string;
  /** Of the paper that explains it; may be empty. */
  readonly reference: string;
  readonly movedBy: ReceiptPerson;
  readonly approvedBy: ReceiptPerson | null;
}

/** The slip of a cash movement in the language of `i18n`, to be signed. */
export function renderMovementSlip(
  data: MovementSlipData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, money, instant } = wording;
  const { cash, approvedBy } = data;
  return {
    blocks: [
      ...paperTop(data, say(movementName(data.kind)), wording),
      rowBlock(say(msg`Number`), data.number),
      rowBlock(say(msg`Date`), instant(data.movedAtMs)),
      rowBlock(say(msg`Till`), data.tillName),
      rowBlock(say(msg`By`), personInWords(data.movedBy)),
      ...(approvedBy === null ? [] : [rowBlock(say(msg`Approved by`), personInWords(approvedBy))]),
      RULE,
      centered(money(data.amountMinor), { size: 'large', bold: true }),
      ...(cash === null ? [] : cashBlocks(cash, data.hospital.currency, wording)),
      RULE,
      ...rowIfAny(say(msg`Reason`), data.reason),
      ...rowIfAny(say(msg`Reference`), data.reference),
      ...signatureLine(say(msg`Signature`)),
    ],
  };
}

/** What a movement is called on paper. */
export function movementName(kind: MovementKind) {
  switch (kind) {
    case 'paid-in':
      return msg`Paid in`;
    case 'paid-out':
      return msg`Paid out`;
    case 'drop':
      return msg`Drop to the safe`;
    case 'float-in':
      return msg`Added to the float`;
    case 'float-out':
      return msg`Taken from the float`;
  }
}
