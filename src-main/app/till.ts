import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createBackups } from '../db/backups';
import { isSound } from '../db/health';
import { lockFolder } from '../db/lock';
import { hasHashedPins } from '../db/repos/secrets';
import { readMigrations } from '../db/migrations';
import { closedHandlers, createHandlers } from '../ipc/handlers/handlers';
import { createRouter, type Handlers, type Route } from '../ipc/router';
import { systemClock } from '../platform/clock';
import { deviceSecret } from '../platform/device-secret';
import { createIdSource } from '../platform/ids';
import type { PdfPapers, Signals, TillContext } from '../services/context';
import { startTill } from '../services/start/start-till';
import type { StartOutcome } from '../services/start/till-status';
import { recoveringRoute } from './recovering-route';

export interface TillOptions {
  /** Where everything of this till is kept; made when it is not there. */
  readonly dataFolder: string;
  readonly migrationsFolder: string;
  readonly demoFolder: string;
  /** The compiled SQLite for runtimes with Node-API below 10; null uses the package's own. */
  readonly nativeBinding: string | null;
  /** The program of the thread that makes copies of the file. */
  readonly copyWorker: string;
  readonly version: string;
  readonly signals: Signals;
  readonly pdf: PdfPapers | null;
  readonly logError: (incidentId: string, error: unknown) => void;
}

export interface OpenedTill {
  readonly started: StartOutcome;
  /** Null when the file was refused or is damaged: then only its status is answered. */
  readonly context: TillContext | null;
  readonly route: Route;
  readonly close: () => void;
}

/**
 * Opens the till in a folder and wires its commands: the same for the window and for the shell.
 * Null when another process works in that folder.
 */
export function openTill(options: TillOptions): OpenedTill | null {
  const { dataFolder, version, signals, logError, nativeBinding, copyWorker } = options;
  mkdirSync(dataFolder, { recursive: true });
  const unlock = lockFolder(join(dataFolder, 'till.lock'), { nativeBinding });
  if (unlock === null) return null;
  const clock = systemClock;
  const ids = createIdSource(clock);
  const keyFile = join(dataFolder, 'device.key');
  const start = (): StartOutcome =>
    startTill({
      file: join(dataFolder, 'till.db'),
      // The key is made at the first start that finds all well, and not before.
      isKnown: existsSync(keyFile),
      nativeBinding,
      migrations: readMigrations(options.migrationsFolder),
      clock,
      ids,
      version,
      platform: `${process.platform} ${process.arch}`,
    });
  const backups = createBackups(
    join(dataFolder, 'backups'),
    { nativeBinding, copyWorker },
    (error) => {
      logError(ids.next(), error);
    },
  );
  const started = start();
  const context: TillContext | null =
    started.ok && isSound(started.value.health)
      ? {
          database: started.value.database,
          tillId: started.value.tillId,
          clock,
          ids,
          randomBytes,
          pepper: deviceSecret(keyFile, hasHashedPins(started.value.database.read)),
          session: { employeeId: null },
          signals,
          version,
          pdf: options.pdf,
          backups,
        }
      : null;
  const routeBy = (handlers: Handlers) => createRouter({ handlers, ids, logError });
  const closedRoute = (outcome: StartOutcome) => routeBy(closedHandlers(outcome, version));
  const route =
    context === null
      ? closedRoute(started)
      : recoveringRoute({
          database: context.database,
          route: routeBy(createHandlers(context, started, options.demoFolder)),
          startAgain: () => {
            // A copy looks at the file as it was: the log could not be emptied into it before.
            backups.stop();
            return start();
          },
          closedRoute,
          signals,
        });
  return {
    started,
    context,
    route,
    close: () => {
      backups.stop();
      if (started.ok) started.value.database.sqlite.close();
      unlock();
    },
  };
}
