import { msg } from '@lingui/core/macro';
import { personInWords } from '../receipt/paper-head';
import type { Wording } from '../receipt/wording';
import { NOTHING, type Markup } from './markup';
import type { CreditApplicationData } from './note-data';
import { aboutOf, factsTable } from './page-head';
import { paragraph, part } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';
import { signaturePart } from './signature';

/** An application for credit for the client to sign, and what became of it. */
export function renderCreditApplicationPage(
  house: House,
  data: CreditApplicationData,
  i18n: PageI18n,
): Page {
  return renderPage(house, i18n, (wording) => {
    const { say, instant } = wording;
    const { client, number } = data;
    const whom = house.hospital.name;
    return {
      title: say(msg`Application for credit ${number}`),
      body: [
        aboutOf(client, [
          [say(msg`Date`), instant(data.submittedAtMs)],
          [say(msg`Taken by`), personInWords(data.submittedBy)],
        ]),
        part(say(msg`What the applicant says`), formOf(data, wording)),
        paragraph(
          say(msg`What I say here is true. ${whom} may ask whom I have named whether it is so.`),
        ),
        signaturePart(data.signature, data.submittedAtMs, wording),
        decisionOf(data, wording),
      ],
    };
  });
}

function formOf({ form }: CreditApplicationData, { say, money }: Wording): Markup {
  return factsTable([
    [say(msg`Limit asked for`), money(form.requestedLimitMinor)],
    [say(msg`Employer`), form.employer],
    [say(msg`Occupation`), form.occupation],
    [say(msg`Income of the household in a month`), money(form.monthlyIncomeMinor)],
    [say(msg`Years at this address`), String(form.yearsAtAddress)],
    [say(msg`Reference`), form.reference],
  ]);
}

function decisionOf({ decision }: CreditApplicationData, { say, instant }: Wording): Markup {
  if (decision === null) return NOTHING;
  const { outcome, reason, decidedAtMs, decidedBy } = decision;
  const facts = factsTable([
    [say(msg`Decision`), outcome === 'approved' ? say(msg`Approved`) : say(msg`Declined`)],
    [say(msg`Reason`), reason],
    [say(msg`Date`), instant(decidedAtMs)],
    [say(msg`Decided by`), personInWords(decidedBy)],
  ]);
  return part(say(msg`What became of it`), facts);
}
