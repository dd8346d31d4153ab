import { clientDisplayName } from '@shared/domain/people/display-name';
import { sumMinor, ZERO } from '@shared/domain/money/money';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { renderArrangementSlip } from '@shared/receipt/arrangement-slip';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf, termsOf } from '../../db/repos/account-terms';
import { findApplications } from '../../db/repos/applications';
import { findDisputesOf } from '../../db/repos/disputes';
import { findInvoice } from '../../db/repos/invoices';
import { findPlansOfInvoice } from '../../db/repos/plans';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { showHousePaper, type ShownPaper } from '../printing/house-papers';
import { applicationView } from './application-view';
import { disputableLines } from './disputable';
import { disputeView } from './dispute-view';
import { owedOf } from './owed-of';
import { planViewOf } from './plan-view';
import { readerOn } from './reader-on';

type Answer<T> = Result<T, CommandFailure>;

/** What is owed of a final invoice, and what was agreed about it. */
export function showArrangement(
  context: TillContext,
  invoiceId: InvoiceId,
): Answer<ArrangementView> {
  const db = context.database.read;
  const reader = readerOn(context, db);
  if (!reader.ok) return reader;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  // A settled one is shown as well: nothing is owed of it any more.
  const isFinal = invoice.status === 'finalized' || invoice.status === 'settled';
  if (!isFinal) return err({ code: 'INVOICE_NOT_OWED' });
  return ok(arrangementView(db, invoice, reader.value.today));
}

/** The same on paper, for the client to take along. */
export function agreedPaper(
  context: TillContext,
  wanted: ParsedInput<'arrangements.paper'>,
): Answer<Output<'arrangements.paper'>> {
  const shown = arrangementPaper(context, wanted);
  if (!shown.ok) return shown;
  const { document, html } = shown.value;
  return ok({ document, html });
}

/** The paper with the name under which it is kept. */
export function arrangementPaper(
  context: TillContext,
  { invoiceId, print }: ParsedInput<'arrangements.paper'>,
): Answer<ShownPaper> {
  const shown = showArrangement(context, invoiceId);
  if (!shown.ok) return shown;
  const { client, plans, disputes, ...owed } = shown.value;
  const { read } = context.database;
  const language = client === null ? null : (findClient(read, client.clientId)?.language ?? null);
  const wanted = { act: 'take-payment', print, language } as const;
  return showHousePaper(context, wanted, ({ head, i18n, nowMs }) => {
    const data = {
      ...head,
      ...owed,
      printedAtMs: nowMs,
      clientName: client?.name ?? null,
      plans: plans.filter(({ leftMinor }) => leftMinor > 0),
      disputes: disputes.filter(({ resolution }) => resolution === null),
    };
    // The invoice has the number to itself.
    return ok({ label: `${owed.number}-agreed`, document: renderArrangementSlip(data, i18n) });
  });
}

function arrangementView(db: ReadableDb, invoice: InvoiceState, today: string): ArrangementView {
  const { invoiceId, clientId, totals, dueOn } = invoice;
  const owed = owedOf(invoice, today);
  const { noteTerms, disputeReviewDays } = receivablesRulesOf(db);
  return {
    invoiceId,
    number: invoice.numberText ?? '',
    client: clientId === null ? null : clientOf(db, clientId),
    totalMinor: totals?.totalMinor ?? ZERO,
    dueMinor: sumMinor(Object.values(owed)),
    ...owed,
    dueOn: owed.laterMinor > 0 ? dueOn : null,
    lines: disputableLines(db, invoice),
    plans: findPlansOfInvoice(db, invoiceId).map(({ planId }) => planViewOf(db, planId, today)),
    disputes: findDisputesOf(db, invoiceId).map((row) => disputeView(db, row, today)),
    applications:
      clientId === null
        ? []
        : findApplications(db, { clientId, isOpen: true }).map((row) => applicationView(db, row)),
    ...{ today, noteTerms, disputeReviewDays },
  };
}

function clientOf(db: ReadableDb, clientId: ClientId): ArrangementView['client'] {
  const client = findClient(db, clientId);
  if (client === null) return null;
  return { clientId, name: clientDisplayName(client), terms: termsOf(db, clientId) };
}
