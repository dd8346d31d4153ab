import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { Language } from '@shared/journal/fields';
import type * as Ids from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { i18nFor } from '@shared/locales/i18n';
import { renderCreditApplicationPage } from '@shared/pages/credit-application-page';
import { renderCreditNotePage } from '@shared/pages/credit-note-page';
import { renderDisputeLetterPage } from '@shared/pages/dispute-letter-page';
import { renderEstimatePage } from '@shared/pages/estimate-page';
import { renderInvoicePage } from '@shared/pages/invoice-page';
import type { Page, PageI18n } from '@shared/pages/page';
import { renderPromissoryNotePage } from '@shared/pages/promissory-note-page';
import type { ReadableDb } from '../../db/database';
import { findCreditNote } from '../../db/repos/corrections';
import { findEstimate } from '../../db/repos/estimates';
import { findInvoice } from '../../db/repos/invoices';
import type { Settings } from '../../db/repos/records';
import { creditApplicationDataOf } from '../arrangements/application-slip';
import { disputeLetterDataOf } from '../arrangements/dispute-letter';
import { promissoryNoteDataOf } from '../arrangements/note-slip';
import { creditNoteDataOf } from './credit-note-data';
import { estimateDataOf } from './estimate-data';
import { houseOf } from './house';
import { invoiceDataOf } from './invoice-data';

/** Which document: what the window names. */
export type Wanted = ParsedInput<'documents.show'>['document'];

/** What a document is drawn on. */
export interface Desk {
  readonly db: ReadableDb;
  readonly settings: Settings;
  readonly nowMs: number;
  /** 0 is the original, then 1, 2, …; only what is counted says it. */
  readonly copyNumber: number;
}

export interface DrawnDocument {
  /** Its number, which is its name as a file too. */
  readonly label: string;
  readonly page: Page;
}

type Drawn = Result<DrawnDocument, CommandFailure>;

/** Draws the document in the client's language, or says why there is none. */
export function drawDocument(desk: Desk, { kind, id }: Wanted): Drawn {
  switch (kind) {
    case 'invoice':
      return drawInvoice(desk, id as Ids.InvoiceId);
    case 'credit-note':
      return drawCreditNote(desk, id as Ids.CreditNoteId);
    case 'estimate':
      return drawEstimate(desk, id as Ids.EstimateId);
    case 'plan':
      return drawNote(desk, id as Ids.PlanId);
    case 'credit-application':
      return drawApplication(desk, id as Ids.ApplicationId);
    case 'dispute':
      return drawDisputeLetter(desk, id as Ids.DisputeId);
  }
}

function drawInvoice(desk: Desk, invoiceId: Ids.InvoiceId): Drawn {
  const { db, settings } = desk;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  if (invoice.totals === null) return err({ code: 'INVOICE_NOT_FINAL' });
  const data = invoiceDataOf(db, settings, invoice, desk);
  const page = renderInvoicePage(houseOf(db, settings), data, languageOf(desk, data.client));
  return ok({ label: data.number, page });
}

function drawCreditNote(desk: Desk, creditNoteId: Ids.CreditNoteId): Drawn {
  const { db, settings, copyNumber } = desk;
  const note = findCreditNote(db, creditNoteId);
  if (note === null) return err({ code: 'CREDIT_NOTE_UNKNOWN' });
  const data = creditNoteDataOf(db, note, copyNumber);
  const page = renderCreditNotePage(houseOf(db, settings), data, languageOf(desk, data.client));
  return ok({ label: data.number, page });
}

function drawEstimate(desk: Desk, estimateId: Ids.EstimateId): Drawn {
  const { db, settings } = desk;
  const estimate = findEstimate(db, estimateId);
  if (estimate === null) return err({ code: 'ESTIMATE_UNKNOWN' });
  const data = estimateDataOf(db, settings, estimate);
  const page = renderEstimatePage(houseOf(db, settings), data, languageOf(desk, data.client));
  return ok({ label: data.number, page });
}

function drawNote(desk: Desk, planId: Ids.PlanId): Drawn {
  const { db, settings, copyNumber } = desk;
  const data = promissoryNoteDataOf(db, planId);
  if (data === null) return err({ code: 'PLAN_UNKNOWN' });
  const i18n = languageOf(desk, data.client);
  const page = renderPromissoryNotePage(houseOf(db, settings), { ...data, copyNumber }, i18n);
  return ok({ label: data.number, page });
}

function drawApplication(desk: Desk, applicationId: Ids.ApplicationId): Drawn {
  const { db, settings } = desk;
  const data = creditApplicationDataOf(db, applicationId);
  if (data === null) return err({ code: 'APPLICATION_UNKNOWN' });
  const i18n = languageOf(desk, data.client);
  return ok({
    label: data.number,
    page: renderCreditApplicationPage(houseOf(db, settings), data, i18n),
  });
}

function drawDisputeLetter(desk: Desk, disputeId: Ids.DisputeId): Drawn {
  const { db, settings } = desk;
  const data = disputeLetterDataOf(db, disputeId, settings.hospital.timeZone);
  if (data === null) return err({ code: 'DISPUTE_UNKNOWN' });
  const page = renderDisputeLetterPage(houseOf(db, settings), data, languageOf(desk, data.client));
  return ok({ label: data.number, page });
}

/** The client's language where it is known, else the hospital's. */
function languageOf(
  { settings }: Desk,
  client: { readonly language: Language | null } | null,
): PageI18n {
  return i18nFor(client?.language ?? settings.hospital.language);
}
