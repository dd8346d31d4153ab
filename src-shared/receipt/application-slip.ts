import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CreditApplicationData } from '../pages/note-data';
import { rowBlock, RULE, textBlock } from './blocks';
import { paperTop, personInWords, rowIfAny, type PaperHead } from './paper-head';
import type { ReceiptDocument } from './receipt-document';
import { signatureLine } from './signature';
import { wordingOf } from './wording';

/** An application for credit on receipt paper, for the client to sign. */
export function renderApplicationSlip(
  data: PaperHead & CreditApplicationData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, money, instant } = wording;
  const { client, form, signature } = data;
  const signedBy = signature?.signedBy ?? client.name;
  return {
    blocks: [
      ...paperTop(data, say(msg`CREDIT APPLICATION`), wording),
      rowBlock(say(msg`Number`), data.number),
      rowBlock(say(msg`Date`), instant(data.submittedAtMs)),
      rowBlock(data.tillName, personInWords(data.submittedBy)),
      rowBlock(say(msg`Client`), client.name),
      ...client.addressLines.map((line) => textBlock(line)),
      RULE,
      ...rowIfAny(say(msg`Employer`), form.employer),
      ...rowIfAny(say(msg`Occupation`), form.occupation),
      rowBlock(say(msg`Monthly income`), money(form.monthlyIncomeMinor)),
      rowBlock(say(msg`Years at this address`), String(form.yearsAtAddress)),
      ...rowIfAny(say(msg`Reference`), form.reference),
      rowBlock(say(msg`Credit asked for`), money(form.requestedLimitMinor), { bold: true }),
      ...signatureLine(
        signature === null
          ? say(msg`Signature of ${signedBy}`)
          : say(msg`Signed on the screen by ${signedBy}`),
      ),
    ],
  };
}
