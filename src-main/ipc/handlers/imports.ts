import type { importsContract } from '@shared/ipc/contract/imports';
import type { TillContext } from '../../services/context';
import { ImportDesk } from '../../services/import/import-desk';
import type { HandlersOf } from '../router';

export function createImportsHandlers(context: TillContext): HandlersOf<typeof importsContract> {
  const desk = new ImportDesk(context);
  return {
    'imports.load': (input) => desk.load(input),
    'imports.plan': (input) => desk.plan(input),
    'imports.rows': (input) => desk.rows(input),
    'imports.apply': (input) => desk.apply(input),
    'imports.discard': (input) => desk.discard(input),
    'imports.savePreset': (input) => desk.savePreset(input),
  };
}
