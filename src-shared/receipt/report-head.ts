import { msg } from '@lingui/core/macro';
import { rowBlock } from './blocks';
import { paperTop, personInWords, type PaperHead } from './paper-head';
import type { ReceiptPerson } from './receipt-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** Which business days a report is of, and who asked for it. */
export interface ReportHead extends PaperHead {
  /** `YYYY-MM-DD`, both days included. */
  readonly from: string;
  readonly to: string;
  readonly printedAtMs: number;
  readonly printedBy: ReceiptPerson;
}

/** The top of every report. */
export function reportTop(head: ReportHead, title: string, wording: Wording): ReceiptBlock[] {
  const { say, day, instant } = wording;
  const { from, to } = head;
  return [
    ...paperTop(head, title, wording),
    ...(from === to
      ? [rowBlock(say(msg`Day`), day(from))]
      : [rowBlock(say(msg`From`), day(from)), rowBlock(say(msg`To`), day(to))]),
    rowBlock(say(msg`Printed`), instant(head.printedAtMs)),
    rowBlock(say(msg`Printed by`), personInWords(head.printedBy)),
  ];
}
