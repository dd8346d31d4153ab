import type { tillContract } from '@shared/ipc/contract/till';
import { ok } from '@shared/lib/result';
import type { TillContext } from '../../services/context';
import { verifyTill } from '../../services/maintenance/verify';
import { signedInWhoMay } from '../../services/people/approval';
import { currentSession } from '../../services/people/sign-in';
import { tillSettings } from '../../services/settings/settings';
import { tillStatus, type StartOutcome } from '../../services/start/till-status';
import { tillBar } from '../../services/till-bar';
import type { HandlersOf } from '../router';

export function createTillHandlers(
  context: TillContext,
  started: StartOutcome,
): HandlersOf<typeof tillContract> {
  return {
    'till.status': () => ok(tillStatus(started, context.version)),
    'till.bar': () => tillBar(context),
    'till.settings': () => ok(tillSettings(context, context.database.read)),
    'till.session': () => ok(currentSession(context)),
    'till.verify': () => {
      const { database } = context;
      const manager = signedInWhoMay(context, database.read, 'settings');
      if (!manager.ok) return manager;
      const { problems, ...found } = verifyTill(database);
      return ok({ ...found, problems: [...problems] });
    },
  };
}
