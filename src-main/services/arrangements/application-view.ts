import { clientDisplayName } from '@shared/domain/people/display-name';
import type { ApplicationView } from '@shared/ipc/views/arrangements';
import type { ReadableDb } from '../../db/database';
import type { ApplicationRow } from '../../db/repos/applications';
import { findClient } from '../../db/repos/records';
import { nameOf } from '../shifts/shift-view';

/** The application as the counter sees it. */
export function applicationView(db: ReadableDb, row: ApplicationRow): ApplicationView {
  const { applicationId, clientId, form, signature, submittedAtMs, decision, reason } = row;
  const { decidedAtMs, decidedBy, approvedBy } = row;
  const client = findClient(db, clientId);
  return {
    applicationId,
    number: row.numberText,
    clientId,
    clientName: client === null ? '' : clientDisplayName(client),
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
