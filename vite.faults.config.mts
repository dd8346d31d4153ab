import { defineConfig } from 'vite';
import { fromRoot, resolve, texts } from './vite.shared.config.mts';

/** The processes that the fault tests start: the till's own code, in plain Node. */
export default defineConfig({
  root: fromRoot('./test/faults'),
  resolve,
  plugins: texts(),
  logLevel: 'error',
  // One file starts faster than hundreds.
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node22',
    outDir: fromRoot('./out/faults'),
    // Each test builds the program it needs, and they run side by side.
    emptyOutDir: false,
  },
});
