import { findDispute } from '@main/db/repos/disputes';
import { findInvoice } from '@main/db/repos/invoices';
import { agreePlan } from '@main/services/arrangements/agree-plan';
import { submitApplication } from '@main/services/arrangements/apply-for-credit';
import { decideApplication } from '@main/services/arrangements/decide-application';
import { endPlan } from '@main/services/arrangements/end-plan';
import { openDispute } from '@main/services/arrangements/open-dispute';
import { resolveDispute } from '@main/services/arrangements/resolve-dispute';
import { outcomeOf } from '@shared/domain/arrangement/dispute-outcome';
import { proposeInstalments } from '@shared/domain/arrangement/propose-instalments';
import { PACES } from '@shared/domain/arrangement/step-dates';
import { minor } from '@shared/domain/money/money';
import { dueOf } from '@shared/journal/reducers/invoice';
import type * as Ids from '@shared/lib/ids';
import { err, ok } from '@shared/lib/result';
import { addClient, owedInvoice } from './owed';
import { anyOf, type Run } from './random-choice';
import { addProduct, type TestTill } from './till-context';

const why = { reason: 'Because', approval: null };

const owed = (till: TestTill, at: number) =>
  anyOf(
    till,
    `SELECT invoice_id FROM invoices WHERE status = 'finalized' AND client_id IS NOT NULL`,
    at,
  ) as Ids.InvoiceId;

/** What clients and the hospital agree upon, with any arguments. */
export const ARRANGEMENT_COMMANDS: Readonly<Record<string, Run>> = {
  owe: (till, a) => {
    const product = addProduct(till, { taxCode: 'SALES', unitPriceMinor: minor(1 + (a % 9000)) });
    return ok(owedInvoice(till, addClient(till), [product, product]));
  },
  agreePlan: (till, a, b) => {
    const invoice = findInvoice(till.database.read, owed(till, a));
    if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
    const { invoiceId, clientId } = invoice;
    const totalMinor = minor(1 + (b % Math.max(1, dueOf(invoice))));
    const schedule = { count: 1 + (a % 9), pace: PACES[b % 3] ?? 'weekly', from: '2027-01-31' };
    return agreePlan(till, {
      planId: till.ids.next() as Ids.PlanId,
      clientId: clientId ?? (till.ids.next() as Ids.ClientId),
      invoices: [{ invoiceId, amountMinor: totalMinor }],
      instalments: proposeInstalments(totalMinor, schedule),
      signature: a % 2 === 0 ? null : { signedBy: 'Ana', strokes: [[1, 2, 3, 4]] },
      ...why,
    });
  },
  endPlan: (till, a, b) => {
    const planId = anyOf(till, 'SELECT plan_id FROM plans', a) as Ids.PlanId;
    return endPlan(till, { planId, cause: b % 2 === 0 ? 'cancelled' : 'defaulted', ...why });
  },
  apply: (till, a, b) =>
    submitApplication(till, {
      applicationId: till.ids.next() as Ids.ApplicationId,
      clientId: anyOf(till, 'SELECT client_id FROM clients', a) as Ids.ClientId,
      form: {
        ...{ employer: 'Mill', occupation: '', monthlyIncomeMinor: minor(b), yearsAtAddress: 1 },
        ...{ reference: '', requestedLimitMinor: minor(1 + a) },
      },
      signature: null,
    }),
  decide: (till, a, b) => {
    const sql = 'SELECT application_id FROM credit_applications';
    const applicationId = anyOf(till, sql, a) as Ids.ApplicationId;
    const terms = b % 2 === 0 ? null : { creditLimitMinor: minor(1 + b), termsDays: a % 90 };
    return decideApplication(till, { applicationId, terms, ...why });
  },
  openDispute: (till, a, b) => {
    const invoiceId = owed(till, a);
    const lines = `SELECT line_id FROM invoice_lines WHERE invoice_id = '${invoiceId}'`;
    return openDispute(till, {
      disputeId: till.ids.next() as Ids.DisputeId,
      invoiceId,
      lineIds: b % 3 === 0 ? [] : [anyOf(till, lines, b) as Ids.LineId],
      amountMinor: b % 2 === 0 ? null : minor(1 + (b % 5000)),
      ...{ reason: 'Not done', reviewOn: null, reviewer: null },
    });
  },
  resolveDispute: (till, a, b) => {
    const disputeId = anyOf(till, 'SELECT dispute_id FROM disputes', a) as Ids.DisputeId;
    const disputed = findDispute(till.database.read, disputeId)?.amountMinor ?? minor(1);
    const allowedMinor = minor(b % 4 === 0 ? disputed : b % (disputed + 1));
    const outcome = outcomeOf(allowedMinor, disputed);
    return resolveDispute(till, {
      ...{ disputeId, allowedMinor, answer: '' },
      outcome: outcome === 'too-much' ? 'waived' : outcome,
      creditNoteId: till.ids.next() as Ids.CreditNoteId,
      ...why,
    });
  },
};
