import { clientDisplayName } from '@shared/domain/people/display-name';
import type { Addressee } from '@shared/pages/note-data';
import { assert } from '@shared/lib/assert';
import type { ClientId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findClient } from '../../db/repos/records';

/** A client as letters address them. */
export function addresseeOf(db: ReadableDb, clientId: ClientId): Addressee {
  const client = findClient(db, clientId);
  assert(client !== null, 'letters go to clients who are known');
  const { language, addressLines, city, state, postcode } = client;
  const region = [state, postcode].filter((part) => part !== '').join(' ');
  const town = [city, region].filter((part) => part !== '').join(', ');
  return {
    language,
    name: clientDisplayName(client),
    addressLines: [...addressLines, town].filter((line) => line !== ''),
  };
}
