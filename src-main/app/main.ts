import { mkdirSync } from 'node:fs';
import { TELL } from '@shared/ipc/channels';
import type { Topic, Topics } from '@shared/ipc/topics';
import { app, BrowserWindow, dialog, protocol } from 'electron';
import { listen } from '../ipc/listen';
import { denyPermissions, lockDown } from './lock-down';
import { APP_ORIGIN, dataFolderFrom, nativeBindingFor, shippedPaths } from './paths';
import { serveFile } from './serve';
import { openTill } from './till';
import { createWindow } from './window';

// Before anything else: two tills in one folder would both hand out the same numbers.
const dataFolder = dataFolderFrom(process.argv);
if (dataFolder !== null) app.setPath('userData', dataFolder);
mkdirSync(app.getPath('userData'), { recursive: true });

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
lockDown(APP_ORIGIN);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

function start(): void {
  const paths = shippedPaths(app.getAppPath());
  const till = openTill({
    dataFolder: app.getPath('userData'),
    migrationsFolder: paths.migrations,
    demoFolder: paths.demo,
    nativeBinding: nativeBindingFor(process.versions['napi'], process.resourcesPath),
    version: app.getVersion(),
    signals: {
      changed: (areas) => {
        tell('changed', { areas });
      },
      progress: (news) => {
        tell('progress', news);
      },
      wakePrinter: () => undefined,
    },
    pdf: null,
    logError: (incidentId, error) => {
      console.error(`incident ${incidentId}`, error);
    },
  });
  denyPermissions();
  protocol.handle('app', (request) => serveFile(paths.renderer, request.url));
  listen(till.route, APP_ORIGIN);

  const window = createWindow(paths.preload, `${APP_ORIGIN}/`);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    till.close();
    app.quit();
  });
}

/** Tells every window; there is one. */
function tell<T extends Topic>(topic: T, news: Topics[T]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(TELL, topic, news);
}

function giveUp(error: unknown): void {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('Frontdesk', `${reason}\n\n${app.getPath('userData')}`);
  app.exit(1);
}
