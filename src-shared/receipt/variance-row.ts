import { msg } from '@lingui/core/macro';
import type { Minor } from '../domain/money/money';
import { rowBlock } from './blocks';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** A difference by its name, for the manager who looks for nothing else. */
export function varianceRow(varianceMinor: Minor, { say, money }: Wording): ReceiptBlock {
  const bold = varianceMinor !== 0;
  return rowBlock(say(varianceName(varianceMinor)), money(varianceMinor), { bold });
}

function varianceName(varianceMinor: Minor) {
  if (varianceMinor > 0) return msg`Over`;
  return varianceMinor < 0 ? msg`Short` : msg`Over or short`;
}
