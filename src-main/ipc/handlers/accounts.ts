import type { accountsContract } from '@shared/ipc/contract/accounts';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createAccountsHandlers(_context: TillContext): HandlersOf<typeof accountsContract> {
  return {};
}
