import { centered, rowBlock, RULE, textBlock } from './blocks';
import { letterhead, trainingBanner } from './letterhead';
import type { ReceiptHospital, ReceiptPerson } from './receipt-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** What every paper of the house begins with. */
export interface PaperHead {
  readonly hospital: ReceiptHospital;
  /** Of the till that prints it. */
  readonly tillName: string;
  /** Made in the demo hospital, and no proof of anything. */
  readonly isTraining: boolean;
}

/** Letterhead, the banner of the demo, and what kind of paper it is. */
export function paperTop(head: PaperHead, title: string, wording: Wording): ReceiptBlock[] {
  return [
    ...letterhead(head.hospital),
    ...trainingBanner(head.isTraining, wording),
    centered(title, { size: 'double', bold: true }),
    RULE,
  ];
}

/** An employee as papers of the house name them. */
export function personInWords({ number, name }: ReceiptPerson): string {
  return [number, name].filter((part) => part !== '').join(' ');
}

/** `left` with `right` beside it; nothing when there is nothing to say. */
export function rowIfAny(left: string, right: string | null): ReceiptBlock[] {
  return right === null || right === '' ? [] : [rowBlock(left, right)];
}

/** A part of a paper under its own heading, with a line above. */
export function section(heading: string, blocks: readonly ReceiptBlock[]): ReceiptBlock[] {
  return [RULE, textBlock(heading, { bold: true }), ...blocks];
}
