import { agreePlan } from '@main/services/arrangements/agree-plan';
import { submitApplication } from '@main/services/arrangements/apply-for-credit';
import { decideApplication } from '@main/services/arrangements/decide-application';
import { endPlan } from '@main/services/arrangements/end-plan';
import { openDispute } from '@main/services/arrangements/open-dispute';
import { resolveDispute } from '@main/services/arrangements/resolve-dispute';
import { saveDocumentPdf } from '@main/services/documents/documents';
import { findPlan } from '@main/db/repos/plans';
import { outcomeOf } from '@shared/domain/arrangement/dispute-outcome';
import { proposeInstalments } from '@shared/domain/arrangement/propose-instalments';
import { minor } from '@shared/domain/money/money';
import { localDate } from '@shared/domain/time/local-date';
import { addDays } from '@shared/domain/time/zoned-time';
import type * as Ids from '@shared/lib/ids';
import { value } from '../../../../support/result';
import { hospital } from '../../../../support/till-context';
import { dueOfDebt, letWait, payOff, why, type Debt } from './debt';

const INSTALMENTS = 4;

/** Half of it is disputed; of every tenth nobody has said yet what becomes of it. */
export function isDisputed(debt: Debt): void {
  const { till, invoiceId, agenda, turn } = debt;
  const disputeId = till.ids.next() as Ids.DisputeId;
  const amountMinor = minor(Math.ceil(dueOfDebt(debt) / 2));
  const about = { lineIds: [], reviewOn: null, reviewer: null, reason: 'Was not done' };
  value(openDispute(till, { disputeId, invoiceId, amountMinor, ...about }));
  agenda.later(0.5, () => {
    payOff(debt, dueOfDebt(debt) - amountMinor);
  });
  if (turn % 10 === 9) return;
  agenda.later(1, async () => {
    // In turn: it stands, or half of it, or all of it is let go of.
    const wanted = Math.floor((amountMinor * (turn % 3)) / 2);
    const allowedMinor = minor(Math.min(wanted, dueOfDebt(debt)));
    const outcome = outcomeOf(allowedMinor, amountMinor);
    if (outcome === 'too-much') throw new Error('no more is allowed than is disputed');
    const creditNoteId = till.ids.next() as Ids.CreditNoteId;
    const said = { outcome, allowedMinor, answer: 'We have looked into it' };
    value(await resolveDispute(till, { disputeId, creditNoteId, ...said, ...why }));
  });
}

/** Paid in instalments, each in time. */
export async function keepsNote(debt: Debt): Promise<void> {
  const { till, invoiceId, agenda, turn } = debt;
  const document = { kind: 'invoice', id: invoiceId } as const;
  value(await saveDocumentPdf(till, document));
  if (turn % 2 === 0) value(await saveDocumentPdf(till, document));
  const { instalments } = await promise(debt);
  instalments.forEach(({ amountMinor }, at) => {
    agenda.later(at + 0.9, () => {
      payOff(debt, amountMinor);
    });
  });
}

/** Promised, paid once and no more: every third note is ended after a year. */
export async function breaksNote(debt: Debt): Promise<void> {
  const { till, agenda, turn } = debt;
  const { planId, instalments } = await promise(debt);
  agenda.later(0.9, () => {
    payOff(debt, instalments[0]?.amountMinor);
  });
  if (turn % 3 > 0) return;
  agenda.later(12, async () => {
    if (dueOfDebt(debt) === 0) return;
    value(await endPlan(till, { planId, cause: 'defaulted', ...why }));
    await letWait(debt);
  });
}

async function promise(debt: Debt) {
  const { till, invoiceId, visitor } = debt;
  const planId = till.ids.next() as Ids.PlanId;
  const amountMinor = dueOfDebt(debt);
  const from = addDays(localDate(till.clock.nowMs(), hospital.timeZone), 30);
  const schedule = { count: INSTALMENTS, pace: 'monthly', from } as const;
  const instalments = proposeInstalments(amountMinor, schedule);
  const invoices = [{ invoiceId, amountMinor }];
  const about = { clientId: visitor.clientId, invoices, instalments, signature: null };
  value(await agreePlan(till, { planId, ...about, ...why }));
  const plan = findPlan(till.database.read, planId);
  if (plan === null) throw new Error('what was agreed is there');
  return plan;
}

/** Asks for credit, gets it two times of three, and leaves without paying. */
export async function applies(debt: Debt): Promise<void> {
  const { till, visitor, turn } = debt;
  const applicationId = till.ids.next() as Ids.ApplicationId;
  value(
    submitApplication(till, {
      ...{ applicationId, clientId: visitor.clientId, signature: null },
      form: {
        ...{ employer: 'Mill Lane Bakery', occupation: 'Baker', yearsAtAddress: 4, reference: '' },
        ...{ monthlyIncomeMinor: minor(380_000), requestedLimitMinor: minor(100_000) },
      },
    }),
  );
  const given = { creditLimitMinor: minor(100_000), termsDays: 30 };
  const terms = turn % 3 === 2 ? null : given;
  value(await decideApplication(till, { applicationId, terms, ...why }));
  await letWait(debt);
}
