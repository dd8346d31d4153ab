import { defineConfig } from '@playwright/test';

const report = process.env['REPORT_FILE'];
/** What shows each worker's windows: on one display they would take the focus of each other. */
const displays = JSON.parse(process.env['DISPLAYS'] ?? '[{}]') as Record<string, string>[];
Object.assign(process.env, displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]);

export default defineConfig({
  testDir: 'test/e2e',
  forbidOnly: true,
  // A screen test that passes at the second try has found something: it fails.
  retries: 0,
  workers: displays.length,
  timeout: 60_000,
  // Other windows may have the processor for a while.
  expect: { timeout: 10_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
});
