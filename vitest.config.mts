import { defineConfig } from 'vitest/config';
import { resolve, texts } from './vite.shared.config.mts';

export default defineConfig({
  resolve,
  plugins: [texts()],
  test: {
    include: ['test/{unit,db,printing,cli,faults}/**/*.test.{ts,tsx}'],
    // A test run in which nothing ran is a failure, and so is a test that was left focused.
    passWithNoTests: false,
    allowOnly: false,
  },
});
