import { join } from 'node:path';

/** The origin under which the window's own files are served, and nothing else. */
export const APP_ORIGIN = 'app://frontdesk';

/** Where the built app keeps what it ships with; `appPath` is Electron's `app.getAppPath()`. */
export function shippedPaths(appPath: string) {
  return {
    renderer: join(appPath, 'out/renderer'),
    preload: join(appPath, 'out/preload/preload.js'),
    migrations: join(appPath, 'migrations/till'),
    demo: join(appPath, 'resources/demo'),
  };
}

/** The value after `--data`, or null when the person left the folder to us. */
export function dataFolderFrom(argv: readonly string[]): string | null {
  const index = argv.indexOf('--data');
  return index === -1 ? null : (argv[index + 1] ?? null);
}

/**
 * The SQLite that comes beside a runtime whose Node-API is too old for the package's own, or null
 * where that one serves.
 */
export function nativeBindingFor(napi: string | undefined, resources: string): string | null {
  return Number(napi) >= 10 ? null : join(resources, 'sqlite/better_sqlite3.node');
}
