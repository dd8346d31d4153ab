import { buildIfStale } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { exitWith } from './lib/exit.mjs';
import { runScreens } from './lib/screens.mjs';
import { runSuites, runVitest } from './lib/suites.mjs';
import { ensureTestCompiler } from './setup/system-packages.mjs';

await exitWith(async () => {
  // Tests of the shell and of killed processes run what is built.
  await buildIfStale();
  await ensureTestCompiler();
  return runSuites([runChecks, () => runVitest(), () => runScreens()]);
});
