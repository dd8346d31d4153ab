import type { setupContract } from '@shared/ipc/contract/setup';
import type { TillContext } from '../../services/context';
import { createTill } from '../../services/setup/create-till';
import { openDemo } from '../../services/setup/open-demo';
import type { HandlersOf } from '../router';

export function createSetupHandlers(
  context: TillContext,
  demoFolder: string,
): HandlersOf<typeof setupContract> {
  return {
    'setup.create': (input) => createTill(context, input),
    'setup.openDemo': () => openDemo(context, demoFolder),
  };
}
