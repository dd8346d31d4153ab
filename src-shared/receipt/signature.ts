import { BLANK, RULE, textBlock } from './blocks';
import type { ReceiptBlock } from './receipt-document';

/** Room to sign by hand, and under the line who is to sign. */
export function signatureLine(who: string): ReceiptBlock[] {
  return [BLANK, BLANK, RULE, textBlock(who)];
}
