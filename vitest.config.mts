import { defineConfig } from 'vitest/config';

const fromRoot = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: { alias: { '@shared': fromRoot('./src-shared'), '@main': fromRoot('./src-main') } },
  test: {
    include: ['test/{unit,db}/**/*.test.ts'],
    // A test run in which nothing ran is a failure, and so is a test that was left focused.
    passWithNoTests: false,
    allowOnly: false,
  },
});
