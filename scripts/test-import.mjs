import { resolve } from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { exitWith } from './lib/exit.mjs';
import { runSuites, runVitest } from './lib/suites.mjs';
import { runScreens } from './lib/screens.mjs';

// The same sales as in `npm test`, on somebody's real files: products.csv, clients.csv, patients.csv.
const [folder] = process.argv.slice(2);

await exitWith(async () => {
  if (folder === undefined) throw new Error('Say where the files are: npm run test:import -- DIR');
  const env = { FRONTDESK_IMPORT_FOLDER: resolve(folder) };
  await buildIfStale();
  return runSuites([() => runVitest(['test/cli'], env), () => runScreens(['sale.spec.ts'], env)]);
});
