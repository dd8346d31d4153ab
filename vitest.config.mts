import { defineConfig } from 'vitest/config';
import { resolve, texts } from './vite.shared.config.mts';

export default defineConfig({
  resolve,
  plugins: [texts()],
  test: {
    include: ['test/{unit,db,printing,cli,faults}/**/*.test.{ts,tsx}'],
    // By itself it leaves one processor to whoever watches; of two that would be the half.
    maxWorkers: '100%',
    // A test run in which nothing ran is a failure, and so is a test that was left focused.
    passWithNoTests: false,
    allowOnly: false,
  },
});
