import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from './run.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightReport = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

/**
 * Tests in plain Node.
 * @param {readonly string[]} [args] which files; all when none are named
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
export function runVitest(args = [], env = {}) {
  const reporters = ['--reporter=default', '--reporter=json'];
  return runReported(
    'vitest',
    (file) => ['run', ...args, ...reporters, `--outputFile.json=${file}`],
    env,
    (report) => {
      const counts = vitestReport.parse(report);
      return { passed: counts.numPassedTests, failed: counts.numFailedTests };
    },
  );
}

/**
 * Tests in a real window. A test that was skipped, or passed at the second try, has failed.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
export function runPlaywright(args, env) {
  return runReported(
    'playwright',
    () => ['test', ...args],
    env,
    (report) => {
      const { stats } = playwrightReport.parse(report);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
    },
  );
}

/**
 * Runs every suite, also after one has failed or could not even begin, and says the sum last.
 * @param {ReadonlyArray<() => Promise<Counts>>} suites
 * @returns {Promise<number>} the exit code
 */
export async function runSuites(suites) {
  const sum = { passed: 0, failed: 0 };
  for (const suite of suites) {
    const { passed, failed } = await suite().catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/**
 * Runs one test runner and counts from its own report: a run that crashed before it could write
 * one is a failure, not an empty success.
 * @param {string} command
 * @param {(file: string) => readonly string[]} args given the file to write the report to
 * @param {Record<string, string>} env
 * @param {(report: unknown) => Counts} count
 * @returns {Promise<Counts>}
 */
async function runReported(command, args, env, count) {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run(command, args(file), { ...env, REPORT_FILE: file });
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch (error) {
    throw new Error(`${command} left no report.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
