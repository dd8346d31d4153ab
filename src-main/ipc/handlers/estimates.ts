import type { estimatesContract } from '@shared/ipc/contract/estimates';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createEstimatesHandlers(
  _context: TillContext,
): HandlersOf<typeof estimatesContract> {
  return {};
}
