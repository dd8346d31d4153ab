import { run } from './run.mjs';
import { textsAreComplete } from './texts.mjs';

const houses = ['src-shared', 'src-main', 'src-renderer'];
const cruise = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err'];

/**
 * Every check, by the name it is reported under. A check answers true when the house is in order.
 * @type {ReadonlyArray<{ name: string, passes: () => Promise<boolean> }>}
 */
const checks = [
  { name: 'types', passes: succeeds('tsc', ['-b']) },
  { name: 'lint', passes: succeeds('eslint', ['.', '--max-warnings', '0']) },
  { name: 'formatting', passes: succeeds('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'import rules', passes: succeeds('depcruise', [...houses, ...cruise]) },
  { name: 'import rules bite', passes: canaryIsCaught },
  { name: 'unused code', passes: succeeds('knip', []) },
  { name: 'texts', passes: textsAreComplete },
];

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args) {
  return async () => (await run(command, args)) === 0;
}

/**
 * A rule checker that reads nothing passes everything, and has been seen to do so in silence: the
 * canary breaks one rule on purpose and must be refused.
 */
async function canaryIsCaught() {
  const code = await run('depcruise', [
    'test/canary',
    '--config',
    'test/canary/dependency-cruiser.cjs',
    '--output-type',
    'null',
  ]);
  if (code === 0) console.error('The canary broke an import rule and nobody noticed.');
  return code !== 0;
}

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const failed = [];
  for (const { name, passes } of checks) {
    if (await passes()) console.log(`ok    ${name}`);
    else {
      console.error(`FAIL  ${name}`);
      failed.push(name);
    }
  }
  return { passed: checks.length - failed.length, failed: failed.length };
}
