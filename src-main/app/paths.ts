import { join } from 'node:path';

/** The origin under which the window's own files are served, and nothing else. */
export const APP_ORIGIN = 'app://frontdesk';

/** Where the built app keeps what it ships with; `appPath` is Electron's `app.getAppPath()`. */
export function shippedPaths(appPath: string) {
  return {
    renderer: join(appPath, 'out/renderer'),
    copyWorker: join(appPath, 'out/main/copy-worker.js'),
    preload: join(appPath, 'out/preload/preload.js'),
    migrations: join(appPath, 'migrations/till'),
    demo: join(appPath, 'resources/demo'),
  };
}

/**
 * Where this till's data are kept: where `--data` says, else in the person's own folder. The demo
 * has one of its own, so that nobody sells in it by mistake.
 */
export function dataFolderFrom(argv: readonly string[], personal: string): string {
  const index = argv.indexOf('--data');
  const named = index === -1 ? undefined : argv[index + 1];
  return named ?? (wantsDemo(argv) ? join(personal, 'demo') : personal);
}

/** Whether the furnished demo hospital was asked for. */
export function wantsDemo(argv: readonly string[]): boolean {
  return argv.includes('--demo');
}

/**
 * The SQLite that comes beside a runtime whose Node-API is too old for the package's own, or null
 * where that one serves.
 */
export function nativeBindingFor(napi: string | undefined, resources: string): string | null {
  return Number(napi) >= 10 ? null : join(resources, 'sqlite/better_sqlite3.node');
}
