import type { documentsContract } from '@shared/ipc/contract/documents';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createDocumentsHandlers(
  _context: TillContext,
): HandlersOf<typeof documentsContract> {
  return {};
}
