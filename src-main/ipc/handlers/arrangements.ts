import type { arrangementsContract } from '@shared/ipc/contract/arrangements';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createArrangementsHandlers(
  _context: TillContext,
): HandlersOf<typeof arrangementsContract> {
  return {};
}
