import { buildIfStale } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { run } from './lib/run.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

try {
  const runtime = await electronRuntime();
  await buildIfStale();
  const display = await openDisplay();
  const args = [...runtime.args, ...process.argv.slice(2)];
  const code = await run(runtime.executable, args, display.env);
  display.close();
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
