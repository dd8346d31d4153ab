import { clientDisplayName } from '@shared/domain/people/display-name';
import type { ClientId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findClient } from '../../db/repos/records';

/** What the client is called; null for somebody who just walked in. */
export function clientNameOf(db: ReadableDb, clientId: ClientId | null): string | null {
  const client = clientId === null ? null : findClient(db, clientId);
  return client === null ? null : clientDisplayName(client);
}
