import { defineConfig } from 'vitest/config';
import { resolve, texts } from './vite.shared.config.mts';

/** What `npm run bench` runs: measurements, which no machine passes or fails by itself. */
export default defineConfig({
  resolve,
  plugins: [texts()],
  test: {
    include: ['test/bench/**/*.bench.ts'],
    passWithNoTests: false,
    allowOnly: false,
    // One at a time: two measurements at once measure each other.
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
