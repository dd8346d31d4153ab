import { msg } from '@lingui/core/macro';
import { personInWords } from '../receipt/paper-head';
import type { Wording } from '../receipt/wording';
import type { EstimatePageData } from './estimate-data';
import { estimateLines } from './estimate-lines';
import type { Markup } from './markup';
import { aboutOf } from './page-head';
import { noteIfAny, paragraph, rowOf, rowsTable, type Column } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';
import { signaturePart } from './signature';

/** What it will cost, from the low to the high side, for the client to sign. */
export function renderEstimatePage(house: House, data: EstimatePageData, i18n: PageI18n): Page {
  return renderPage(house, i18n, (wording) => {
    const { say, instant, day } = wording;
    const { client, number, accepted } = data;
    return {
      title: say(msg`Estimate ${number}`),
      body: [
        aboutOf(client, [
          [say(msg`For`), data.title],
          [say(msg`Date`), instant(data.draftedAtMs)],
          [say(msg`Prepared by`), personInWords(data.draftedBy)],
          [say(msg`Valid until`), day(data.validUntil)],
        ]),
        estimateLines(data, wording),
        totals(data, wording),
        noteIfAny(data.note),
        paragraph(
          say(
            msg`This is an estimate. What is needed becomes clear while it is done; we ask you before it costs more than the high side.`,
          ),
        ),
        signaturePart(accepted?.signature ?? null, accepted?.acceptedAtMs ?? null, wording),
      ],
    };
  });
}

function totals({ total, accepted }: EstimatePageData, { say, money }: Wording): Markup {
  const columns: Column[] = [
    { title: say(msg`Altogether, with tax`) },
    { title: say(msg`Low`), isAmount: true },
    { title: say(msg`High`), isAmount: true },
  ];
  const rows = [
    rowOf(columns, [say(msg`All of it`), money(total.lowMinor), money(total.highMinor)]),
  ];
  if (accepted !== null) {
    const { lowMinor, highMinor } = accepted.total;
    rows.push(rowOf(columns, [say(msg`What you agreed to`), money(lowMinor), money(highMinor)]));
    if (accepted.depositMinor > 0) {
      rows.push(
        rowOf(columns, [say(msg`Deposit, to be paid first`), '', money(accepted.depositMinor)]),
      );
    }
  }
  return rowsTable(columns, rows);
}
