import { join } from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { exitWith } from './lib/exit.mjs';
import { root, run } from './lib/run.mjs';

await exitWith(async () => {
  await buildIfStale();
  return run('node', [join(root, 'out/main/cli.js'), ...process.argv.slice(2)]);
});
