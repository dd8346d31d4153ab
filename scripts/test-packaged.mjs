import { buildIfStale } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { exitWith } from './lib/exit.mjs';
import { packageApp, packagedProgram } from './lib/package-app.mjs';
import { runPlaywright, runSuites } from './lib/suites.mjs';
import { sandboxArguments } from './setup/electron-runtime.mjs';
import { ensureLibraries } from './setup/system-packages.mjs';

/** The app as people get it: packaged, with its fuses, on a display. */
async function packaged() {
  await buildIfStale();
  await packageApp({ installers: false });
  const program = packagedProgram();
  await ensureLibraries(program);
  const display = await openDisplay();
  try {
    return await runPlaywright(['--config', 'playwright.packaged.config.mts'], {
      ...display.env,
      PACKAGED_PROGRAM: program,
      PACKAGED_ARGS: JSON.stringify(sandboxArguments()),
    });
  } finally {
    display.close();
  }
}

await exitWith(() => runSuites([packaged]));
