import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { centered, rowBlock, RULE, textBlock } from './blocks';
import { letterhead } from './letterhead';
import type { ReceiptHospital } from './receipt-data';
import type { ReceiptDocument } from './receipt-document';
import { wordingOf } from './wording';

export interface TestPageData {
  readonly hospital: ReceiptHospital;
  readonly tillName: string;
  readonly printedAtMs: number;
}

/** A page that shows whether a printer is set up right: width, sizes, bold, accents and bars. */
export function renderTestPage(
  data: TestPageData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const { say, instant } = wordingOf(i18n, data.hospital);
  return {
    blocks: [
      ...letterhead(data.hospital),
      RULE,
      centered(say(msg`TEST PAGE`), { size: 'double', bold: true }),
      rowBlock(data.tillName, instant(data.printedAtMs)),
      RULE,
      textBlock(say(msg`The lines above reach from edge to edge, and these can be read:`)),
      // Names and signs of every code page, and two of none: no words, so in every language alike.
      centered('Zoë · Peña · Françoise · Jürgen'),
      centered('12,50 € · £5 · ½ · 38 °C'),
      centered('Łukasz · 北京'),
      textBlock('1234567890', { size: 'double' }),
      textBlock('1234567890', { size: 'large', bold: true }),
      { kind: 'barcode', value: 'FRONTDESK-1' },
    ],
  };
}
