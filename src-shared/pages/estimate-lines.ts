import { msg } from '@lingui/core/macro';
import type { Wording } from '../receipt/wording';
import type { EstimatePageData, EstimatePageLine } from './estimate-data';
import { headingOf } from './invoice-lines';
import { markup, NOTHING, type Markup } from './markup';
import { groupRow, rowOf, rowsTable, type Column } from './page-parts';

/** What may be done, patient by patient: first what is part of it in any case, then each choice. */
export function estimateLines({ groups }: EstimatePageData, wording: Wording): Markup {
  const { say } = wording;
  const columns: Column[] = [
    { title: say(msg`Description`) },
    { title: say(msg`Quantity`), isAmount: true },
    { title: say(msg`Low`), isAmount: true },
    { title: say(msg`High`), isAmount: true },
  ];
  const rows = groups.flatMap(({ patientName, lines }, index) => [
    ...headingOf(columns, patientName, index, wording),
    ...lines.filter(({ option }) => option === null).map((line) => lineRow(columns, line, wording)),
    ...choices(columns, lines, wording),
  ]);
  return rowsTable(columns, rows);
}

/** All lines of one way to do it together, under the question of which the client picks one. */
function choices(
  columns: readonly Column[],
  lines: readonly EstimatePageLine[],
  wording: Wording,
): Markup[] {
  return distinct(lines.map(({ option }) => option?.group)).flatMap((question) => {
    const offered = lines.filter(({ option }) => option?.group === question);
    const ordered = distinct(offered.map(({ option }) => option?.choice)).flatMap((choice) =>
      offered.filter(({ option }) => option?.choice === choice),
    );
    return [
      groupRow(columns, wording.say(msg`${question}: one of these`)),
      ...ordered.map((line) => lineRow(columns, line, wording)),
    ];
  });
}

/** Each of `names` once, in the order in which they first appear. */
function distinct(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}

function lineRow(columns: readonly Column[], line: EstimatePageLine, wording: Wording): Markup {
  const { money, say } = wording;
  const small = [
    line.option?.choice ?? '',
    line.isAccepted === true ? say(msg`Agreed`) : '',
    line.isAccepted === false ? say(msg`Not agreed`) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
  return rowOf(columns, [
    markup`${line.description}${small === '' ? NOTHING : markup`<div class="small">${small}</div>`}`,
    quantityWords(line, wording),
    money(line.lowMinor),
    money(line.highMinor),
  ]);
}

function quantityWords(line: EstimatePageLine, { quantity }: Wording): string {
  const { lowMilli, highMilli, sellingUnit } = line;
  const low = lowMilli === 0 ? '0' : quantity(lowMilli);
  const count = lowMilli === highMilli ? low : `${low}–${quantity(highMilli)}`;
  return [count, sellingUnit].filter((part) => part !== '').join(' ');
}
