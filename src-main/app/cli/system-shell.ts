import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { saveCopy } from '../../db/backups';
import { openTill, type TillOptions } from '../till';
import type { Shell } from './shell';

export type Shipped = Pick<
  TillOptions,
  'migrationsFolder' | 'demoFolder' | 'nativeBinding' | 'copyWorker' | 'version'
>;

/** The shell of this process: its standard streams and the files of this computer. */
export function systemShell(shipped: Shipped): Shell {
  const complain = (line: string) => {
    process.stderr.write(`${line}\n`);
  };
  // Whoever reads us, `head` for one, may have read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    openTill: (dataFolder) =>
      openTill({
        ...shipped,
        dataFolder,
        signals: { changed: silent, progress: silent, wakePrinter: silent },
        pdf: null,
        logError: (incidentId, error) => {
          complain(
            `incident ${incidentId}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
          );
        },
      }),
    demoFolder: shipped.demoFolder,
    saveCopy: (what, folder) =>
      saveCopy(what, folder, shipped, silent, new AbortController().signal),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    readFile: (path) => readFile(path),
    say: (line) => {
      process.stdout.write(`${line}\n`);
    },
    complain,
  };
}

function silent(): void {
  // Nobody looks on; papers wait in the queue until the window is opened.
}
