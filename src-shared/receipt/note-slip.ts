import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PromissoryNoteData } from '../pages/note-data';
import { rowBlock, textBlock } from './blocks';
import { paperTop, personInWords, section, type PaperHead } from './paper-head';
import type { ReceiptDocument } from './receipt-document';
import { signatureLine } from './signature';
import { wordingOf } from './wording';

/** A promissory note on receipt paper, for the client to sign. */
export function renderNoteSlip(
  data: PaperHead & PromissoryNoteData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, money, instant, day } = wording;
  const { client, approvedBy, terms, signature } = data;
  const signedBy = signature?.signedBy ?? client.name;
  return {
    blocks: [
      ...paperTop(data, say(msg`PROMISSORY NOTE`), wording),
      rowBlock(say(msg`Number`), data.number),
      rowBlock(say(msg`Date`), instant(data.agreedAtMs)),
      rowBlock(data.tillName, personInWords(data.agreedBy)),
      ...(approvedBy === null ? [] : [rowBlock(say(msg`Approved by`), personInWords(approvedBy))]),
      rowBlock(say(msg`Client`), client.name),
      ...client.addressLines.map((line) => textBlock(line)),
      ...section(
        say(msg`Owed`),
        data.invoices.map(({ number, amountMinor }) => rowBlock(number, money(amountMinor))),
      ),
      rowBlock(say(msg`Total`), money(data.totalMinor), { bold: true }),
      ...section(
        say(msg`I promise to pay`),
        data.instalments.map(({ dueOn, amountMinor }) => rowBlock(day(dueOn), money(amountMinor))),
      ),
      ...(terms === '' ? [] : [textBlock(terms)]),
      ...signatureLine(
        signature === null
          ? say(msg`Signature of ${signedBy}`)
          : say(msg`Signed on the screen by ${signedBy}`),
      ),
    ],
  };
}
