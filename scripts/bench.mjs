import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith } from './lib/exit.mjs';
import { formatVerdicts, judge, readMeasurements } from './lib/measurements.mjs';
import { root, run } from './lib/run.mjs';

/**
 * The bench files whose name has `name` in it, all for none. A run that broke off is a failure
 * like a target that was missed. `--build` makes the ten-year hospital, which takes minutes once;
 * `--invoices` builds and measures a smaller one.
 */
await exitWith(async () => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'string' },
      build: { type: 'boolean', default: false },
      invoices: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (values.invoices !== undefined) process.env['BENCH_INVOICES'] = values.invoices;
  const vitest = ['run', '--config', 'vitest.bench.config.mts'];
  if (values.build) return run('vitest', vitest, { BENCH_BUILD: 'yes' });
  const folder = workFolder();
  try {
    const file = join(folder, 'measurements.jsonl');
    writeFileSync(file, '');
    const code = await run(
      'vitest',
      [...vitest, ...positionals],
      // Databases lie where tests put temporary files, which may be memory: here it is a disk.
      { BENCH_FILE: file, TMPDIR: folder, TEMP: folder, TMP: folder },
    );
    const verdicts = readMeasurements(readFileSync(file, 'utf8')).map(judge);
    console.log(formatVerdicts(verdicts));
    if (values.json !== undefined) {
      const results = verdicts.map(({ name, unit, value, target, ok }) => ({
        ...{ name, unit, value, target, ok },
      }));
      writeFileSync(resolve(values.json), `${JSON.stringify(results, null, 2)}\n`);
    }
    return code === 0 && verdicts.length > 0 && verdicts.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function workFolder() {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  return mkdtempSync(join(out, 'bench-'));
}
