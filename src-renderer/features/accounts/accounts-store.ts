import type { ClientId } from '@shared/lib/ids';
import { create } from 'zustand';

export type Place = 'client' | 'receivables';

interface Accounts {
  readonly place: Place;
  /** Whose account is looked at; null while nobody's is. */
  readonly clientId: ClientId | null;
  /** What was typed to find somebody. */
  readonly typed: string;
}

/** It is kept while other screens are looked at. */
export const useAccounts = create<Accounts>(() => ({ place: 'client', clientId: null, typed: '' }));

export function showPlace(place: Place): void {
  useAccounts.setState({ place });
}

export function showClient(clientId: ClientId | null): void {
  useAccounts.setState({ place: 'client', clientId });
}

export function typeName(typed: string): void {
  useAccounts.setState({ typed });
}
