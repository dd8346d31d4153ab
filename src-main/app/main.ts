import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TELL } from '@shared/ipc/channels';
import type { Topic, Topics } from '@shared/ipc/topics';
import { app, BrowserWindow, dialog, protocol } from 'electron';
import { listen } from '../ipc/listen';
import { systemTimers } from '../platform/timers';
import type { PrintQueue } from '../printing/print-queue';
import { warmUp } from '../services/start/warm-up';
import { isVerb, runCli } from './cli/cli';
import { systemShell } from './cli/system-shell';
import { denyPermissions, lockDown } from './lock-down';
import { APP_ORIGIN, dataFolderFrom, nativeBindingFor, shippedPaths, wantsDemo } from './paths';
import { createPdfPapers } from './pdf';
import { createTillPrinter } from './printer';
import { serveFile } from './serve';
import { openTill } from './till';
import { createWindow } from './window';

const paths = shippedPaths(app.getAppPath());
const shipped = {
  migrationsFolder: paths.migrations,
  demoFolder: paths.demo,
  copyWorker: paths.copyWorker,
  nativeBinding: nativeBindingFor(process.versions['napi'], process.resourcesPath),
  version: app.getVersion(),
};

// Before anything else: two tills in one folder would both hand out the same numbers.
app.setPath('userData', dataFolderFrom(process.argv, app.getPath('userData')));
mkdirSync(app.getPath('userData'), { recursive: true });

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
lockDown(APP_ORIGIN);

const verb = process.argv.findIndex(isVerb);
if (verb !== -1) void runCli(process.argv.slice(verb), systemShell(shipped)).then(leave);
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

const PRINT_OUT_MS = 5000;

async function start(): Promise<void> {
  let printer: PrintQueue | null = null;
  const till = openTill({
    ...shipped,
    dataFolder: app.getPath('userData'),
    signals: {
      changed: (areas) => {
        tell('changed', { areas });
      },
      progress: (news) => {
        tell('progress', news);
      },
      wakePrinter: () => {
        printer?.wake();
      },
    },
    pdf: createPdfPapers(papersFolder(), (error) => {
      console.error('paper', error);
    }),
    logError: (incidentId, error) => {
      console.error(`incident ${incidentId}`, error);
    },
  });
  if (till === null) {
    throw new Error('Another Frontdesk works with this data. Close it, then start again.');
  }
  if (till.context !== null) {
    printer = createTillPrinter(till.context, (error) => {
      console.error('printing', error);
    });
    printer.start();
  }
  denyPermissions();
  protocol.handle('app', (request) => serveFile(paths.renderer, request.url));
  listen(till.route, APP_ORIGIN);

  // Before the window: nobody sells in a week that is still being played. A till that is furnished
  // already refuses, and simply opens.
  if (wantsDemo(process.argv)) await till.route('setup.openDemo', {});
  const placeFile = join(app.getPath('userData'), 'window.json');
  const window = createWindow(paths.preload, `${APP_ORIGIN}/`, placeFile);
  const { context } = till;
  window.once('ready-to-show', () => {
    if (context !== null) warmUp(context);
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    // What is being printed may end; nothing new begins, and nobody waits for a dead printer.
    const longEnough = new Promise<void>((resolve) => {
      systemTimers.after(PRINT_OUT_MS, resolve);
    });
    void Promise.race([printer?.stop(), longEnough]).finally(() => {
      till.close();
      app.quit();
    });
  });
}

/** Where papers are kept that are saved as files: beside the till's data when those were named. */
function papersFolder(): string {
  return process.argv.includes('--data')
    ? join(app.getPath('userData'), 'papers')
    : join(app.getPath('documents'), 'Frontdesk');
}

/** Tells every window; there is one. */
function tell<T extends Topic>(topic: T, news: Topics[T]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(TELL, topic, news);
}

/** Ends with the exit code once everything that was said has left. */
function leave(code: number): void {
  process.stdout.write('', () => {
    app.exit(code);
  });
}

function giveUp(error: unknown): void {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('Frontdesk', `${reason}\n\n${app.getPath('userData')}`);
  app.exit(1);
}
