import { agreePlan } from '@main/services/arrangements/agree-plan';
import { submitApplication } from '@main/services/arrangements/apply-for-credit';
import { decideApplication } from '@main/services/arrangements/decide-application';
import { openDispute } from '@main/services/arrangements/open-dispute';
import { resolveDispute } from '@main/services/arrangements/resolve-dispute';
import { saveDocumentPdf, showDocument } from '@main/services/documents/documents';
import { minor } from '@shared/domain/money/money';
import type * as Ids from '@shared/lib/ids';
import { expect, it } from 'vitest';
import { addClient, owedInvoice } from '../support/owed';
import { addProduct, furnishedTill, openDrawer, signInAs, value } from '../support/till-context';

const why = { reason: 'Surgery was unexpected', approval: null };
type LetterOf = Parameters<typeof showDocument>[1];

/** A till that keeps what it would have drawn, and a client who owes 65.00. */
function office() {
  const written: string[] = [];
  const pdf = {
    save(name: string, html: string) {
      written.push(html);
      return Promise.resolve(`/papers/${name}.pdf`);
    },
  };
  const till = { ...furnishedTill(), pdf };
  openDrawer(till);
  const clientId = addClient(till);
  const { invoiceId } = owedInvoice(till, clientId, [addProduct(till)]);
  const html = (document: LetterOf) => value(showDocument(till, document)).html;
  return { till, written, clientId, invoiceId, html };
}

it('a promissory note is given out as a letter once, and from then on as a copy', async () => {
  const { till, written, clientId, invoiceId, html } = office();
  const planId = till.ids.next() as Ids.PlanId;
  const amountMinor = minor(40_00);
  value(
    await agreePlan(till, {
      ...{ planId, clientId, invoices: [{ invoiceId, amountMinor }], signature: null, ...why },
      instalments: [
        { dueOn: '2026-12-25', amountMinor: minor(15_00) },
        { dueOn: '2027-01-25', amountMinor: minor(25_00) },
      ],
    }),
  );
  const document = { kind: 'plan', id: planId } as const;
  const shown = html(document);
  expect(shown).toContain('Ana Nuñez');
  expect(shown.match(/\$[\d.]+/g)).toEqual(expect.arrayContaining(['$40.00', '$15.00', '$25.00']));
  expect(value(await saveDocumentPdf(till, document))).toEqual({
    savedAs: '/papers/A-PN000001.pdf',
    copyNumber: 0,
  });
  expect(value(await saveDocumentPdf(till, document)).copyNumber).toBe(1);
  expect(written.map((page) => page.includes('COPY 1'))).toEqual([false, true]);
  signInAs(till, 'technician');
  expect(await saveDocumentPdf(till, document)).toMatchObject({
    error: { code: 'NOT_ALLOWED', act: 'reprint' },
  });
});

it('an application for credit says what was asked and what was decided, as often as wanted', async () => {
  const { till, clientId, html } = office();
  const applicationId = till.ids.next() as Ids.ApplicationId;
  const form = {
    ...{ employer: 'Salem Mill', occupation: 'Weaver', monthlyIncomeMinor: minor(3_200_00) },
    ...{ yearsAtAddress: 6, reference: '', requestedLimitMinor: minor(600_00) },
  };
  value(submitApplication(till, { applicationId, clientId, form, signature: null }));
  const document = { kind: 'credit-application', id: applicationId } as const;
  expect(html(document)).toContain('$600.00');
  expect(html(document)).not.toContain('Declined');
  value(await decideApplication(till, { applicationId, terms: null, ...why }));
  expect(html(document)).toContain('Declined');
  const first = value(await saveDocumentPdf(till, document));
  expect(value(await saveDocumentPdf(till, document))).toEqual(first);
});

it('the letter about a dispute says until when it is looked at, and then what was decided', async () => {
  const { till, invoiceId, html } = office();
  const disputeId = till.ids.next() as Ids.DisputeId;
  value(
    openDispute(till, {
      ...{ disputeId, invoiceId, lineIds: [], amountMinor: minor(20_00) },
      ...{ reason: 'It was not done', reviewOn: null, reviewer: null },
    }),
  );
  const document = { kind: 'dispute', id: disputeId } as const;
  expect(html(document)).toContain('We have set $20.00 aside.');
  value(
    await resolveDispute(till, {
      ...{ disputeId, outcome: 'reduced', allowedMinor: minor(5_00), answer: 'We are sorry.' },
      ...{ creditNoteId: till.ids.next() as Ids.CreditNoteId, ...why },
    }),
  );
  expect(html(document)).toContain('We are sorry.');
  expect(html(document)).toContain('A-CN000001');
  expect(html(document)).toContain('$60.00');
});

it('is of something that is known', () => {
  const { till } = office();
  const id = till.ids.next();
  const codes = (['plan', 'credit-application', 'dispute'] as const).map((kind) => {
    const shown = showDocument(till, { kind, id });
    return shown.ok ? null : shown.error.code;
  });
  expect(codes).toEqual(['PLAN_UNKNOWN', 'APPLICATION_UNKNOWN', 'DISPUTE_UNKNOWN']);
});
