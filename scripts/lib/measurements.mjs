import { z } from 'zod';

const timing = z.strictObject({ medianMs: z.number().positive(), p95Ms: z.number().positive() });

const measurement = z.strictObject({
  name: z.string().min(1),
  unit: z.string().min(1),
  value: z.number().positive(),
  /** The most that `value` may be. */
  target: z.number().positive(),
  subject: timing,
  floor: timing,
  samples: z.int().positive(),
});

/** @typedef {z.infer<typeof measurement>} Measurement */
/** @typedef {Measurement & { ok: boolean }} Verdict */

/**
 * The measurements that benches wrote, one JSON object per line; throws on a line that is none.
 * @param {string} text
 * @returns {Measurement[]}
 */
export function readMeasurements(text) {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => measurement.parse(JSON.parse(line)));
}

/**
 * Whether a target was met, which is up to and with the target itself.
 * @param {Measurement} measured
 * @returns {Verdict}
 */
export function judge(measured) {
  return { ...measured, ok: measured.value <= measured.target };
}

/**
 * A table for people: the ratio with its target, then median and 95th percentile of both sides.
 * @param {readonly Verdict[]} verdicts
 */
export function formatVerdicts(verdicts) {
  const heads = ['', 'name', 'value', 'target', 'ours', 'p95', 'floor', 'p95', 'samples'];
  const rows = verdicts.map(({ name, unit, value, target, ok, subject, floor, samples }) => [
    ok ? 'ok' : 'FAIL',
    name,
    `${String(value)} ${unit}`,
    `≤ ${String(target)}`,
    ...[subject.medianMs, subject.p95Ms, floor.medianMs, floor.p95Ms].map(milliseconds),
    String(samples),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  return [heads, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** @param {number} durationMs */
function milliseconds(durationMs) {
  return `${durationMs.toPrecision(3)} ms`;
}
