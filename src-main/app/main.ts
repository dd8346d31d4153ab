import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { readMigrations } from '../db/migrations';
import { createHandlers } from '../ipc/handlers';
import { listen } from '../ipc/listen';
import { createRouter } from '../ipc/router';
import { systemClock } from '../platform/clock';
import { createIdSource } from '../platform/ids';
import { startTill } from '../services/start/start-till';
import { denyPermissions, lockDown } from './lock-down';
import { APP_ORIGIN, dataFolderFrom, nativeBindingFor, shippedPaths } from './paths';
import { serveFile } from './serve';
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
  const ids = createIdSource(systemClock);
  const started = startTill({
    file: join(app.getPath('userData'), 'till.db'),
    nativeBinding: nativeBindingFor(process.versions['napi'], process.resourcesPath),
    migrations: readMigrations(paths.migrations),
    clock: systemClock,
    ids,
    version: app.getVersion(),
    platform: `${process.platform} ${process.arch}`,
  });
  const route = createRouter({
    handlers: createHandlers(started, app.getVersion()),
    ids,
    logError: (incidentId, error) => {
      console.error(`incident ${incidentId}`, error);
    },
  });
  denyPermissions();
  protocol.handle('app', (request) => serveFile(paths.renderer, request.url));
  listen(route, APP_ORIGIN);

  const window = createWindow(paths.preload, `${APP_ORIGIN}/`);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    if (started.ok) started.value.sqlite.close();
    app.quit();
  });
}

function giveUp(error: unknown): void {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('Frontdesk', `${reason}\n\n${app.getPath('userData')}`);
  app.exit(1);
}
