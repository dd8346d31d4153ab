import type { ApplicationView } from '@shared/ipc/views/arrangements';
import type { ReadableDb } from '../../db/database';
import type { ApplicationRow } from '../../db/repos/applications';
import { nameOf } from '../people/name-of';
import { clientNameOf } from '../records/client-name';

/** The application as the counter sees it. */
export function applicationView(db: ReadableDb, row: ApplicationRow): ApplicationView {
  const { applicationId, clientId, form, signature, submittedAtMs, decision, reason } = row;
  const { decidedAtMs, decidedBy, approvedBy } = row;
  return {
    applicationId,
    number: row.numberText,
    clientId,
    clientName: clientNameOf(db, clientId) ?? '',
    ...{ form, signature, submittedAtMs },
    submittedByName: nameOf(db, row.submittedBy),
    decision:
      decision === null || decidedAtMs === null
        ? null
        : {
            outcome: decision,
            reason,
            decidedAtMs,
            decidedByName: nameOf(db, approvedBy ?? decidedBy),
          },
  };
}
