import { buildIfStale } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { exitWith } from './lib/exit.mjs';
import { run } from './lib/run.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

// The terminal sends Ctrl-C to everything we started; we stay to clear up after it.
process.on('SIGINT', () => undefined);

await exitWith(async () => {
  const runtime = await electronRuntime();
  await buildIfStale();
  const display = await openDisplay();
  try {
    const args = [...runtime.args, ...process.argv.slice(2)];
    return await run(runtime.executable, args, display.env);
  } finally {
    display.close();
  }
});
