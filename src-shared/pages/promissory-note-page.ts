import { msg } from '@lingui/core/macro';
import { personInWords } from '../receipt/paper-head';
import type { Wording } from '../receipt/wording';
import { NOTHING, type Markup } from './markup';
import type { PromissoryNoteData } from './note-data';
import { aboutOf } from './page-head';
import { noteIfAny, paragraph, part, rowOf, rowsTable, sumsList, type Column } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';
import { signaturePart } from './signature';

/** What a client promises to pay, and when, for them to sign; 0 is the original, then copies. */
export function renderPromissoryNotePage(
  house: House,
  data: PromissoryNoteData & { readonly copyNumber: number },
  i18n: PageI18n,
): Page {
  return renderPage(house, i18n, (wording) => {
    const { say, instant, money } = wording;
    const { client, number, approvedBy, copyNumber, totalMinor, instalments } = data;
    const total = money(totalMinor);
    const [who, whom] = [client.name, house.hospital.name];
    const times = instalments.length;
    return {
      title: say(msg`Promissory note ${number}`),
      banners: copyNumber === 0 ? [] : [say(msg`COPY ${copyNumber}`)],
      body: [
        aboutOf(client, [
          [say(msg`Date`), instant(data.agreedAtMs)],
          [say(msg`Agreed with`), personInWords(data.agreedBy)],
          [say(msg`Approved by`), approvedBy === null ? null : personInWords(approvedBy)],
        ]),
        paragraph(
          say(
            msg`I, ${who}, owe ${whom} the sum of ${total} and promise to pay it in ${times} instalments on the days below.`,
          ),
        ),
        whatFor(data, wording),
        whenToPay(data, wording),
        noteIfAny(data.terms),
        signaturePart(data.signature, data.agreedAtMs, wording),
      ],
    };
  });
}

function whatFor({ invoices, totalMinor }: PromissoryNoteData, { say, money }: Wording): Markup {
  if (invoices.length === 0) return NOTHING;
  const columns: Column[] = [
    { title: say(msg`Invoice`) },
    { title: say(msg`Paid later`), isAmount: true },
  ];
  const rows = invoices.map(({ number, amountMinor }) =>
    rowOf(columns, [number, money(amountMinor)]),
  );
  return part(say(msg`What it is for`), [
    rowsTable(columns, rows),
    sumsList([{ words: say(msg`TOTAL`), amount: money(totalMinor), isStrong: true }]),
  ]);
}

function whenToPay({ instalments }: PromissoryNoteData, { say, money, day }: Wording): Markup {
  const columns: Column[] = [
    { title: say(msg`Instalment`) },
    { title: say(msg`Due on`) },
    { title: say(msg`Amount`), isAmount: true },
  ];
  const rows = instalments.map(({ dueOn, amountMinor }, index) =>
    rowOf(columns, [String(index + 1), day(dueOn), money(amountMinor)]),
  );
  return part(say(msg`When it is paid`), rowsTable(columns, rows));
}
