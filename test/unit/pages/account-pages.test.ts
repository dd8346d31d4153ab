import { minor } from '@shared/domain/money/money';
import { NO_AGING } from '@shared/domain/receivable/aging';
import { renderCreditApplicationPage } from '@shared/pages/credit-application-page';
import type { DisputeLetterData } from '@shared/pages/dispute-letter-data';
import { renderDisputeLetterPage } from '@shared/pages/dispute-letter-page';
import type { CreditApplicationData, PromissoryNoteData } from '@shared/pages/note-data';
import { renderPromissoryNotePage } from '@shared/pages/promissory-note-page';
import { bindPages } from '@shared/pages/page';
import type { StatementData } from '@shared/pages/statement-data';
import { renderStatementPage } from '@shared/pages/statement-page';
import { describe, expect, it } from 'vitest';
import { ana, house, linesOfPage, zoe } from '../../support/page-data';
import { english, hospital, spanishI18n } from '../../support/sale-data';

const at = Date.UTC(2026, 10, 23, 14, 30);

const statement: StatementData = {
  ...{ hospital, logo: null, language: 'en-US', isTraining: false, text: 'Thank you.' },
  client: { name: zoe.name, code: 'C-17', addressLines: zoe.addressLines },
  ...{ from: '2026-11-01', to: '2026-11-30', printedAtMs: at },
  openingMinor: minor(2000),
  entries: [
    {
      ...{ kind: 'invoice', number: 'A-000041', occurredAtMs: at },
      ...{ amountMinor: minor(9974), balanceMinor: minor(11_974) },
    },
    {
      ...{ kind: 'payment', number: 'A-R000123', occurredAtMs: at },
      ...{ amountMinor: minor(-5000), balanceMinor: minor(6974) },
    },
  ],
  closingMinor: minor(6974),
  aging: { ...NO_AGING, current: minor(4974), to30: minor(2500), disputed: minor(500) },
  dueNowMinor: minor(1000),
  creditMinor: minor(1000),
  instalments: [{ number: 'A-N000001', dueOn: '2026-12-24', leftMinor: minor(2500) }],
};

describe('a statement', () => {
  it('goes from the balance before to what is to be paid now', () => {
    const said = linesOfPage(renderStatementPage('letter', statement, english));
    expect(said.slice(said.indexOf('Client number C-17'))).toEqual(
      [
        'Client number C-17',
        'From Nov 1, 2026',
        'To Nov 30, 2026',
        'Printed Nov 23, 2026, 9:30 AM',
        'To pay now $10.00',
        'Date What it was Amount Balance',
        'Nov 1, 2026 Balance before $20.00',
        'Nov 23, 2026 Invoice A-000041 $99.74 $119.74',
        'Nov 23, 2026 Payment A-R000123 -$50.00 $69.74',
        'You owe $69.74',
        'Your credit with us $10.00',
        'To pay now $10.00',
        'How late it is Not late 1–30 days 31–60 days 61–90 days Over 90 days Disputed',
        '$49.74 $25.00 $0.00 $0.00 $0.00 $5.00',
        'Instalments Due on Promissory note Still to pay',
        'Dec 24, 2026 A-N000001 $25.00',
        'Thank you.',
      ].flatMap((line) => split(line)),
    );
  });

  it('leaves out what there is nothing of', () => {
    const paid = { ...statement, aging: NO_AGING, instalments: [], text: '' };
    const said = linesOfPage(
      renderStatementPage('a4', { ...paid, closingMinor: minor(-1000) }, english),
    );
    expect(said).toContain('In your favor $10.00');
    expect(said.join()).not.toMatch(/How late|Instalments/);
  });

  it('goes into a batch with others, each on a sheet of its own and in its language', () => {
    const luz = { ...statement, client: { ...statement.client, name: 'Luz' } };
    const pages = [
      renderStatementPage('letter', statement, english),
      renderStatementPage('letter', luz, spanishI18n),
    ];
    const batch = bindPages(pages);
    expect(batch.html.match(/<main class="page" lang="[^"]+"/g)).toEqual([
      '<main class="page" lang="en-US"',
      '<main class="page" lang="es-US"',
    ]);
    expect(batch.html).toContain('main + main { break-before: page; }');
    expect(linesOfPage(batch)).toEqual(pages.flatMap(linesOfPage));
    expect(batch.html.match(/<html/g)).toHaveLength(1);
  });
});

/** A heading stands on a line of its own. */
function split(line: string): string[] {
  const heading = /^(How late it is|Instalments) (.*)$/.exec(line);
  return heading === null ? [line] : [heading[1] ?? '', heading[2] ?? ''];
}

const note: PromissoryNoteData & { readonly copyNumber: number } = {
  client: zoe,
  ...{ number: 'A-N000001', agreedAtMs: at, agreedBy: ana, reason: 'Lost her job' },
  approvedBy: { number: '9', name: 'Max Weil' },
  invoices: [{ number: 'A-000041', amountMinor: minor(5000) }],
  totalMinor: minor(5000),
  instalments: [
    { dueOn: '2026-12-24', amountMinor: minor(2500) },
    { dueOn: '2027-01-24', amountMinor: minor(2500) },
  ],
  terms: 'All of it is due when an instalment is late.',
  signature: null,
  copyNumber: 0,
};

describe('a promissory note', () => {
  it('says what is owed to whom and when it is paid, for the client to sign', () => {
    const said = linesOfPage(renderPromissoryNotePage(house, note, english));
    expect(said).toContain(
      'I, Zoë Łukasz, owe Clínica Peña the sum of $50.00 and promise to pay it in 2 instalments on the days below.',
    );
    expect(said).toContain('Approved by 9 Max Weil');
    expect(said.slice(said.indexOf('When it is paid') + 1)).toEqual([
      'Instalment Due on Amount',
      '1 Dec 24, 2026 $25.00',
      '2 Jan 24, 2027 $25.00',
      'All of it is due when an instalment is late.',
      'Date and signature of the client',
    ]);
    // Why somebody could not pay is nobody else's business.
    expect(said.join()).not.toContain('Lost her job');
  });
});

const application: CreditApplicationData = {
  client: zoe,
  ...{ number: 'A-A000001', submittedAtMs: at, submittedBy: ana, signature: null },
  form: {
    ...{ employer: 'Harbour Bakery', occupation: 'Baker', reference: '', yearsAtAddress: 4 },
    ...{ monthlyIncomeMinor: minor(310_000), requestedLimitMinor: minor(50_000) },
  },
  decision: null,
};

describe('an application for credit', () => {
  it('says what the applicant says', () => {
    const said = linesOfPage(renderCreditApplicationPage(house, application, english));
    const from = said.indexOf('What the applicant says');
    expect(said.slice(from + 1, from + 6)).toEqual([
      'Limit asked for $500.00',
      'Employer Harbour Bakery',
      'Occupation Baker',
      'Income of the household in a month $3,100.00',
      'Years at this address 4',
    ]);
    expect(said.join()).not.toMatch(/Reference|Decision/);
  });

  it('says what became of it', () => {
    const decision = { outcome: 'declined', reason: 'Too new', decidedAtMs: at, decidedBy: ana };
    const data = { ...application, decision } as CreditApplicationData;
    const said = linesOfPage(renderCreditApplicationPage(house, data, english));
    expect(said).toContain('Decision Declined');
    expect(said).toContain('Reason Too new');
  });
});

const letter: DisputeLetterData = {
  client: zoe,
  ...{ number: 'A-D000001', invoiceNumber: 'A-000041', invoicedOn: '2026-11-20' },
  ...{ openedAtMs: at, reason: 'Bella was not bathed.', lines: ['Bath'] },
  disputedMinor: minor(4500),
  resolution: null,
  reviewOn: '2026-11-30',
  owedMinor: minor(9974),
};

describe('a letter about a dispute', () => {
  it('says until when it is set aside', () => {
    const said = linesOfPage(renderDisputeLetterPage(house, letter, english));
    expect(said).toContain('Bella was not bathed.');
    expect(said).toContain('Bath');
    expect(said.join(' ')).toContain('We have set $45.00 aside. Until Nov 30, 2026 we look at it');
  });

  it('says what was decided, by whom, and what is still owed', () => {
    const resolution = {
      ...{ outcome: 'reduced' as const, allowedMinor: minor(2000), creditNoteNumber: 'A-C000009' },
      ...{ answer: 'She was brushed only.', resolvedAtMs: at, resolvedBy: ana },
    };
    const data = { ...letter, resolution, owedMinor: minor(7974) };
    const said = linesOfPage(renderDisputeLetterPage(house, data, english));
    expect(
      said.slice(said.indexOf('We have looked at it, and you need not pay a part of it.') + 1),
    ).toEqual([
      'She was brushed only.',
      'Disputed $45.00',
      'You need not pay, credit note A-C000009 $20.00',
      'Still to pay of the invoice $79.74',
      '104 Ana Ruiz',
      'Thank you, and get well soon!',
    ]);
  });
});
