import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildIfStale } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { openDisplay } from './lib/display.mjs';
import { run } from './lib/run.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

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
 * Runs one test runner and counts from its own report: a run that crashed before it could write
 * one is a failure, not an empty success.
 * @param {string} command
 * @param {(file: string) => readonly string[]} args given the file to write the report to
 * @param {Record<string, string>} env
 * @param {(report: unknown) => { passed: number, failed: number }} count
 */
async function runReported(command, args, env, count) {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run(command, args(file), { ...env, REPORT_FILE: file });
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error(`${command} left no report:`, error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rules and database, in plain Node. */
function runTests() {
  return runReported(
    'vitest',
    (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {},
    (report) => {
      const counts = vitestReport.parse(report);
      return { passed: counts.numPassedTests, failed: counts.numFailedTests };
    },
  );
}

/** Screens, in real Electron. */
async function runScreens() {
  try {
    const runtime = await electronRuntime();
    await buildIfStale();
    const display = await openDisplay();
    const counts = await runReported(
      'playwright',
      () => ['test'],
      {
        ...display.env,
        ELECTRON_EXECUTABLE: runtime.executable,
        ELECTRON_ARGS: JSON.stringify(runtime.args),
      },
      (report) => {
        const { stats } = playwrightReport.parse(report);
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
      },
    );
    display.close();
    return counts;
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const phases = [await runChecks(), await runTests(), await runScreens()];
const passed = phases.reduce((sum, phase) => sum + phase.passed, 0);
const failed = phases.reduce((sum, phase) => sum + phase.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
