import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import { AGES, type Age } from '../domain/receivable/aging';
import type { Wording } from '../receipt/wording';
import { NOTHING, type Markup } from './markup';
import { aboutOf } from './page-head';
import { noteIfAny, part, rowOf, rowsTable, sumsList, type Column, type Sum } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';
import { entryWords } from './statement-words';
import type { StatementData } from './statement-data';

/** The client's account over some time: what happened, what is owed, how late it is, what to pay. */
export function renderStatementPage(
  pageSize: House['pageSize'],
  data: StatementData,
  i18n: PageI18n,
): Page {
  return renderPage({ ...data, pageSize }, i18n, (wording) => {
    const { say, day, instant, money } = wording;
    const { client } = data;
    return {
      title: say(msg`Statement of account`),
      body: [
        aboutOf(client, [
          [say(msg`Client number`), client.code],
          [say(msg`From`), day(data.from)],
          [say(msg`To`), day(data.to)],
          [say(msg`Printed`), instant(data.printedAtMs)],
          [say(msg`To pay now`), money(data.dueNowMinor)],
        ]),
        entries(data, wording),
        sumsList(sumsOf(data, wording)),
        aging(data, wording),
        instalments(data, wording),
        noteIfAny(data.text),
      ],
    };
  });
}

function entries(data: StatementData, wording: Wording): Markup {
  const { say, day, dayOf, money } = wording;
  const columns: Column[] = [
    { title: say(msg`Date`) },
    { title: say(msg`What it was`) },
    { title: say(msg`Amount`), isAmount: true },
    { title: say(msg`Balance`), isAmount: true },
  ];
  const opening = rowOf(columns, [
    day(data.from),
    say(msg`Balance before`),
    '',
    money(data.openingMinor),
  ]);
  const rows = data.entries.map(({ occurredAtMs, kind, number, amountMinor, balanceMinor }) =>
    rowOf(columns, [
      dayOf(occurredAtMs),
      [say(entryWords(kind)), number].filter((text) => text !== '').join(' '),
      money(amountMinor),
      money(balanceMinor),
    ]),
  );
  return rowsTable(columns, [opening, ...rows]);
}

function sumsOf(data: StatementData, { say, money }: Wording): Sum[] {
  const { closingMinor, creditMinor, dueNowMinor } = data;
  return [
    closingMinor < 0
      ? { words: say(msg`In your favor`), amount: money(negateMinor(closingMinor)) }
      : { words: say(msg`You owe`), amount: money(closingMinor) },
    ...(creditMinor === 0
      ? []
      : [{ words: say(msg`Your credit with us`), amount: money(creditMinor) }]),
    { words: say(msg`To pay now`), amount: money(dueNowMinor), isStrong: true },
  ];
}

/** One row of amounts under their ages; nothing when nothing is owed. */
function aging({ aging: owed }: StatementData, wording: Wording): Markup {
  if (AGES.every((age) => owed[age] === 0)) return NOTHING;
  const columns = AGES.map((age): Column => ({ title: ageWords(age, wording), isAmount: true }));
  const row = rowOf(
    columns,
    AGES.map((age) => wording.money(owed[age])),
  );
  return part(wording.say(msg`How late it is`), rowsTable(columns, [row]));
}

function ageWords(age: Age, { say }: Wording): string {
  switch (age) {
    case 'current':
      return say(msg`Not late`);
    case 'to30':
      return say(msg`1–30 days`);
    case 'to60':
      return say(msg`31–60 days`);
    case 'to90':
      return say(msg`61–90 days`);
    case 'over90':
      return say(msg`Over 90 days`);
    case 'disputed':
      return say(msg`Disputed`);
  }
}

function instalments({ instalments: parts }: StatementData, wording: Wording): Markup {
  if (parts.length === 0) return NOTHING;
  const { say, day, money } = wording;
  const columns: Column[] = [
    { title: say(msg`Due on`) },
    { title: say(msg`Promissory note`) },
    { title: say(msg`Still to pay`), isAmount: true },
  ];
  const rows = parts.map(({ number, dueOn, leftMinor }) =>
    rowOf(columns, [day(dueOn), number, money(leftMinor)]),
  );
  return part(say(msg`Instalments`), rowsTable(columns, rows));
}
