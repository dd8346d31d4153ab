import { assert } from '@shared/lib/assert';
import type { ApplicationId } from '@shared/lib/ids';
import type { CreditApplicationData } from '@shared/pages/note-data';
import { renderApplicationSlip } from '@shared/receipt/application-slip';
import type { ReadableDb } from '../../db/database';
import { findApplication, type ApplicationRow } from '../../db/repos/applications';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { queueSlip } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { addresseeOf } from './addressee';

/** What an application for credit is drawn from, on whatever paper; null when there is none. */
export function creditApplicationDataOf(
  db: ReadableDb,
  applicationId: ApplicationId,
): CreditApplicationData | null {
  const row = findApplication(db, applicationId);
  if (row === null) return null;
  const { clientId, numberText, submittedAtMs, submittedBy, form, signature } = row;
  return {
    client: addresseeOf(db, clientId),
    number: numberText,
    ...{ submittedAtMs, form, signature },
    submittedBy: personOf(db, submittedBy),
    decision: decisionOf(db, row),
  };
}

function decisionOf(db: ReadableDb, row: ApplicationRow): CreditApplicationData['decision'] {
  const { decision: outcome, reason, decidedAtMs, decidedBy, approvedBy } = row;
  if (outcome === null || decidedAtMs === null || decidedBy === null) return null;
  return { outcome, reason, decidedAtMs, decidedBy: personOf(db, approvedBy ?? decidedBy) };
}

/** Queues the application for the client's signature, in their language. */
export function queueApplicationSlip(
  context: TillContext,
  command: Command,
  applicationId: ApplicationId,
): void {
  const data = creditApplicationDataOf(command.db, applicationId);
  assert(data !== null, 'an application is printed once it is taken');
  const { language } = data.client;
  queueSlip(context, command, { language }, ({ head, i18n }) => ({
    label: data.number,
    document: renderApplicationSlip({ ...head, ...data }, i18n),
  }));
}
