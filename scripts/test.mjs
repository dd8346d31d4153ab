import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './lib/checks.mjs';
import { run } from './lib/run.mjs';

/**
 * The unit and database tests, counted from the runner's own report: a run that crashed before it
 * could write one is a failure, not an empty success.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    /** @type {{ numPassedTests: number, numFailedTests: number }} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error('The tests left no report:', error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const phases = [await runChecks(), await runTests()];
const passed = phases.reduce((sum, phase) => sum + phase.passed, 0);
const failed = phases.reduce((sum, phase) => sum + phase.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
