import { buildIfStale } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { openDisplay } from './lib/display.mjs';
import { exitWith } from './lib/exit.mjs';
import { runPlaywright, runSuites, runVitest } from './lib/suites.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

/** Screens, in real Electron. */
async function runScreens() {
  const runtime = await electronRuntime();
  await buildIfStale();
  const display = await openDisplay();
  try {
    return await runPlaywright([], {
      ...display.env,
      ELECTRON_EXECUTABLE: runtime.executable,
      ELECTRON_ARGS: JSON.stringify(runtime.args),
    });
  } finally {
    display.close();
  }
}

await exitWith(() => runSuites([runChecks, runVitest, runScreens]));
