import { defineConfig } from 'vitest/config';
import { resolve, texts } from './vite.shared.config.mts';

/** `npm run bench -- --build` makes what benches measure, any other run measures. */
const kind = process.env['BENCH_BUILD'] === undefined ? 'bench' : 'build';

/** What `npm run bench` runs: measurements, which no machine passes or fails by itself. */
export default defineConfig({
  resolve,
  plugins: [texts()],
  test: {
    include: [`test/bench/**/*.${kind}.ts`],
    passWithNoTests: false,
    allowOnly: false,
    // One at a time: two measurements at once measure each other.
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
