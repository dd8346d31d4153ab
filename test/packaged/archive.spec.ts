import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { packagedProgram } from '../support/packaged-app';

const resources = process.platform === 'darwin' ? '../Resources' : 'resources';

test('the archive holds what the till runs on, and nothing of its making', () => {
  const archive = join(dirname(packagedProgram()), resources, 'app.asar');
  const files = listPackage(archive, { isPack: false });
  const packages = files.flatMap((file) => /^\/node_modules\/([^/]+)$/.exec(file)?.[1] ?? []);
  expect(packages).toEqual(['better-sqlite3']);
  expect(files).toEqual(
    expect.arrayContaining([
      '/out/main/main.js',
      '/out/main/copy-worker.js',
      '/out/preload/preload.js',
      '/migrations/till',
    ]),
  );
  expect(files.filter((file) => /\.(map|ts|tsx|c|cpp|h)$/.test(file))).toEqual([]);
});
