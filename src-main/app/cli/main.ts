import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shippedPaths } from '../paths';
import { runCli } from './cli';
import { systemShell } from './system-shell';

// Built into out/main, two folders below what the app ships with.
const root = join(__dirname, '../..');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const { migrations, demo, copyWorker } = shippedPaths(root);
const shell = systemShell({
  migrationsFolder: migrations,
  demoFolder: demo,
  copyWorker,
  nativeBinding: null,
  version,
});

void runCli(process.argv.slice(2), shell).then((code) => {
  process.exitCode = code;
});
