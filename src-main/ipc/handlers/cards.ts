import type { cardsContract } from '@shared/ipc/contract/cards';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createCardsHandlers(_context: TillContext): HandlersOf<typeof cardsContract> {
  return {};
}
