import { AREAS } from '@shared/ipc/topics';
import { err } from '@shared/lib/result';
import type { TillDatabase } from '../db/database';
import { isSound } from '../db/health';
import type { Route } from '../ipc/router';
import type { Signals } from '../services/context';
import type { StartOutcome } from '../services/start/till-status';

export interface RecoveryParts {
  readonly database: TillDatabase;
  /** Answers while the file can be trusted. */
  readonly route: Route;
  /** Opens the file once more and looks it over, as every start does. */
  readonly startAgain: () => StartOutcome;
  /** Answers where the file is not fit to go on with. */
  readonly closedRoute: (started: StartOutcome) => Route;
  readonly signals: Signals;
}

/**
 * Answers calls until the disk fails under a command. Before the next call the till then starts
 * again on its file: it goes on when the file is sound, and is closed until Frontdesk itself is
 * started again when it is not, or cannot be had.
 */
export function recoveringRoute(parts: RecoveryParts): Route {
  const { database, route, closedRoute } = parts;
  let current = route;
  return async (channel, input) => {
    if (current === route && !database.sqlite.open) {
      // Should even the start break, the till is closed: nobody goes on with what is not known.
      current = closedRoute(err({ code: 'DISK_FAILED' }));
      current = routeAfter(parts);
    }
    return current(channel, input);
  };
}

function routeAfter({ database, route, startAgain, closedRoute, signals }: RecoveryParts): Route {
  const started = startAgain();
  if (started.ok && isSound(started.value.health)) {
    database.goOnWith(started.value.database.sqlite);
    // The command that failed may be done after all: whoever shows something looks again.
    signals.changed(AREAS);
    signals.wakePrinter();
    return route;
  }
  if (started.ok) started.value.database.sqlite.close();
  signals.changed(['till']);
  return closedRoute(started);
}
