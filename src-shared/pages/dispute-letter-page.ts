import { msg } from '@lingui/core/macro';
import { personInWords } from '../receipt/paper-head';
import type { Wording } from '../receipt/wording';
import type { DisputeLetterData } from './dispute-letter-data';
import { markup, NOTHING, type Markup } from './markup';
import { aboutOf } from './page-head';
import { noteIfAny, paragraph, part, sumsList } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';

type Resolution = NonNullable<DisputeLetterData['resolution']>;

/** Tells the client what was set aside and until when, or what was decided and what is still owed. */
export function renderDisputeLetterPage(
  house: House,
  data: DisputeLetterData,
  i18n: PageI18n,
): Page {
  return renderPage(house, i18n, (wording) => {
    const { say, day, dayOf } = wording;
    const { client, number, invoiceNumber, resolution } = data;
    const invoicedOn = day(data.invoicedOn);
    const told = dayOf(data.openedAtMs);
    return {
      title: say(msg`Your question about invoice ${invoiceNumber}`),
      body: [
        aboutOf(client, [
          [say(msg`Number`), number],
          [say(msg`Date`), dayOf(resolution?.resolvedAtMs ?? data.openedAtMs)],
        ]),
        paragraph(
          say(
            msg`On ${told} you told us that something is not right with invoice ${invoiceNumber} of ${invoicedOn}. You said:`,
          ),
        ),
        noteIfAny(data.reason),
        linesOf(data, wording),
        ...(resolution === null ? waiting(data, wording) : decided(data, resolution, wording)),
        ...house.hospital.receiptFooter.map(paragraph),
      ],
    };
  });
}

function linesOf({ lines }: DisputeLetterData, { say }: Wording): Markup {
  if (lines.length === 0) return NOTHING;
  return part(
    say(msg`What it is about`),
    markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`,
  );
}

function waiting(data: DisputeLetterData, { say, money, day }: Wording): Markup[] {
  const amount = money(data.disputedMinor);
  const until = day(data.reviewOn);
  return [
    paragraph(
      say(
        msg`We have set ${amount} aside. Until ${until} we look at it and tell you what we found. You need not pay it until then, and it costs nothing.`,
      ),
    ),
  ];
}

function decided(data: DisputeLetterData, resolution: Resolution, wording: Wording): Markup[] {
  const { say, money } = wording;
  const { disputedMinor, owedMinor } = data;
  const { allowedMinor, creditNoteNumber, answer, resolvedBy } = resolution;
  const allowed =
    creditNoteNumber === null
      ? say(msg`You need not pay`)
      : say(msg`You need not pay, credit note ${creditNoteNumber}`);
  return [
    paragraph(outcomeWords(resolution, wording)),
    noteIfAny(answer),
    sumsList([
      { words: say(msg`Disputed`), amount: money(disputedMinor) },
      { words: allowed, amount: money(allowedMinor) },
      { words: say(msg`Still to pay of the invoice`), amount: money(owedMinor), isStrong: true },
    ]),
    paragraph(personInWords(resolvedBy)),
  ];
}

function outcomeWords({ outcome }: Resolution, { say }: Wording): string {
  switch (outcome) {
    case 'upheld':
      return say(msg`We have looked at it, and the charge is right.`);
    case 'reduced':
      return say(msg`We have looked at it, and you need not pay a part of it.`);
    case 'waived':
      return say(msg`We have looked at it, and you need not pay it.`);
  }
}
