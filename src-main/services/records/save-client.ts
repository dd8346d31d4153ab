import { clientDefaults } from '@shared/journal/defaults';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientCard } from '@shared/ipc/views/records';
import { clientRecord, type ClientRecord } from '@shared/journal/records';
import type { Changes } from '@shared/journal/reducers/merge';
import type { ClientId } from '@shared/lib/ids';
import { err, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findClient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { clientCard } from './client-card';
import { completeRecord } from './complete-record';

const FREE_TEXT = [
  'title',
  'firstName',
  'lastName',
  'phones',
  'email',
  'addressLines',
  'city',
  'state',
  'postcode',
  'alert',
] as const;

/** Makes the client under a new id, or changes what is given; a client has a name at least. */
export function saveClient(
  context: TillContext,
  clientId: ClientId,
  changes: Changes<ClientRecord>,
): Result<ClientCard, CommandFailure> {
  return runCommand(context, ['records'], ({ db, append }): Result<ClientCard, CommandFailure> => {
    const employee = signedInWhoMay(context, db, 'edit-clients');
    if (!employee.ok) return employee;
    const before = recordOf(db, clientId);
    const complete = completeRecord({
      schema: clientRecord,
      base: before ?? clientDefaults,
      isNew: before === null,
      changes,
      freeText: FREE_TEXT,
    });
    if (!complete.ok) return complete;
    const { record, news } = complete.value;
    if (`${record.firstName}${record.lastName}`.trim() === '') {
      return err({ code: 'RECORD_INCOMPLETE', field: 'lastName' });
    }
    if (Object.keys(news).length > 0) append('client.saved', { clientId, changes: news });
    return clientCard(context, db, clientId);
  });
}

function recordOf(db: ReadableDb, clientId: ClientId): ClientRecord | null {
  const client = findClient(db, clientId);
  if (client === null) return null;
  const { clientId: _identity, ...record } = client;
  return record;
}
