import { join } from 'node:path';
import { openTill, type OpenedTill } from '@main/app/till';

/** A bug in a till under test is a failure of the test. */
export function rethrow(error: unknown): never {
  throw error;
}

/** Opens the till in a folder as the window does, recovery and all. */
export function openFolder(
  dataFolder: string,
  wakePrinter = (): void => undefined,
  logError: (error: unknown) => void = rethrow,
): OpenedTill {
  const opened = openTill({
    dataFolder,
    // The same for the test and for the program in out/faults.
    migrationsFolder: join(import.meta.dirname, '../../migrations/till'),
    demoFolder: '',
    // Built by the tests that make backups.
    copyWorker: join(import.meta.dirname, '../../out/faults/copy-worker.mjs'),
    nativeBinding: null,
    version: '0.1.0',
    signals: { changed: () => undefined, progress: () => undefined, wakePrinter },
    pdf: null,
    logError: (_incidentId, error) => {
      logError(error);
    },
  });
  if (opened === null) throw new Error('another process works in this folder');
  return opened;
}
