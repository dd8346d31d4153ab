import { msg } from '@lingui/core/macro';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** Says on a paper that is given out again which copy it is; nothing on the original, which is 0. */
export function copyBanner(copyNumber: number, { say }: Pick<Wording, 'say'>): ReceiptBlock[] {
  return copyNumber === 0 ? [] : [{ kind: 'banner', text: say(msg`COPY ${copyNumber}`) }];
}
