import { defineConfig } from '@playwright/test';

const report = process.env['REPORT_FILE'];

export default defineConfig({
  testDir: 'test/e2e',
  forbidOnly: true,
  // A screen test that passes at the second try has found something: it fails.
  retries: 0,
  workers: 1,
  timeout: 40_000,
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
});
