import { patientDefaults } from '@shared/journal/defaults';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PatientView } from '@shared/ipc/views/records';
import { patientRecord, type PatientRecord } from '@shared/journal/records';
import type { Changes } from '@shared/journal/reducers/merge';
import type { PatientId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findClient, findPatient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { completeRecord } from './complete-record';

// The number of a chip is no free text: one in ten passes for the number of a card.
const FREE_TEXT = ['name', 'species', 'breed', 'colour', 'alert'] as const;

/** Makes the patient under a new id, or changes what is given; it belongs to a known client. */
export function savePatient(
  context: TillContext,
  patientId: PatientId,
  changes: Changes<PatientRecord>,
): Result<PatientView, CommandFailure> {
  return runCommand(context, ['records'], ({ db, append }): Result<PatientView, CommandFailure> => {
    const employee = signedInWhoMay(context, db, 'edit-clients');
    if (!employee.ok) return employee;
    const before = recordOf(db, patientId);
    const complete = completeRecord({
      schema: patientRecord,
      base: before ?? blank(changes),
      isNew: before === null,
      changes,
      freeText: FREE_TEXT,
    });
    if (!complete.ok) return complete;
    const { record, news } = complete.value;
    if (findClient(db, record.clientId) === null) return err({ code: 'CLIENT_UNKNOWN' });
    if (Object.keys(news).length > 0) append('patient.saved', { patientId, changes: news });
    return ok({ ...record, patientId });
  });
}

function blank({ clientId }: Changes<PatientRecord>): Partial<PatientRecord> {
  return clientId === undefined ? {} : patientDefaults(clientId);
}

function recordOf(db: ReadableDb, patientId: PatientId): PatientRecord | null {
  const patient = findPatient(db, patientId);
  if (patient === null) return null;
  const { patientId: _identity, ...record } = patient;
  return record;
}
