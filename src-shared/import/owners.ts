import type { ClientId } from '../lib/ids';

/** How a file of patients names the owner; at least one of the two is given. */
export interface OwnerReference {
  readonly externalId: string | null;
  readonly code: string | null;
}

export type OwnerMatch =
  | { readonly found: 'one'; readonly clientId: ClientId }
  | { readonly found: 'none' }
  | { readonly found: 'several' };

export type FindOwner = (reference: OwnerReference) => OwnerMatch;

/** A client as far as a patient's row may point at it. */
export interface OwnerEntry {
  readonly clientId: ClientId;
  readonly externalId: string | null;
  readonly code: string;
}

/**
 * Finds owners by the number of the old system, then by code. Either word is tried as both,
 * because exports call one by the name of the other.
 */
export function createOwnerIndex() {
  const byExternalId = new Map<string, Set<ClientId>>();
  const byCode = new Map<string, Set<ClientId>>();
  const put = (index: Map<string, Set<ClientId>>, key: string, clientId: ClientId) => {
    index.set(key, (index.get(key) ?? new Set()).add(clientId));
  };
  const find: FindOwner = ({ externalId, code }) => {
    const words = [externalId, code].filter((word) => word !== null);
    for (const index of [byExternalId, byCode]) {
      for (const word of words) {
        const [clientId, another] = index.get(word) ?? [];
        if (another !== undefined) return { found: 'several' };
        if (clientId !== undefined) return { found: 'one', clientId };
      }
    }
    return { found: 'none' };
  };
  return {
    add({ clientId, externalId, code }: OwnerEntry): void {
      if (externalId !== null) put(byExternalId, externalId, clientId);
      if (code !== '') put(byCode, code, clientId);
    },
    find,
  };
}
