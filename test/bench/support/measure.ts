import { appendFileSync } from 'node:fs';
import type { Measurement } from '../../../scripts/lib/measurements.mjs';

/** What both sides took, in milliseconds, sample by sample. */
export interface Samples {
  readonly subjectMs: number[];
  readonly floorMs: number[];
}

export const noSamples = (): Samples => ({ subjectMs: [], floorMs: [] });

/** What `work` answers and how long one call of it takes, taken over `times` calls. */
export function timed<T>(work: () => T, times = 1): { answer: T; ms: number } {
  const startMs = performance.now();
  let answer = work();
  for (let call = 1; call < times; call += 1) answer = work();
  return { answer, ms: (performance.now() - startMs) / times };
}

/** The value below which `share` (0 to 1) of `samples` lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

interface Ratio {
  readonly name: string;
  readonly target: number;
  readonly share?: number;
  readonly floorShare?: number;
}

/**
 * Reports how many times longer than the floor something takes: its median, or another `share` of
 * its samples, against the floor's median or its `floorShare`. `npm run bench` says whether that
 * meets `target`.
 */
export function reportRatio(
  { name, target, share = 0.5, floorShare = 0.5 }: Ratio,
  samples: Samples,
): void {
  const { subjectMs, floorMs } = samples;
  const value = roughly(quantile(subjectMs, share) / quantile(floorMs, floorShare));
  report({ name, unit: '× floor', value, target }, samples);
}

/**
 * Reports the median itself, or another `share` of the samples, for what a person waits: it has to
 * be below `targetMs` anywhere.
 */
export function reportWait(
  { name, targetMs, share = 0.5 }: { name: string; targetMs: number; share?: number },
  samples: Samples,
): void {
  const value = roughly(quantile(samples.subjectMs, share));
  report({ name, unit: 'ms', value, target: targetMs }, samples);
}

function report(
  verdict: Pick<Measurement, 'name' | 'unit' | 'value' | 'target'>,
  { subjectMs, floorMs }: Samples,
): void {
  const timings = { subject: timingOf(subjectMs), floor: timingOf(floorMs) };
  const measurement: Measurement = { ...verdict, ...timings, samples: subjectMs.length };
  const file = process.env['BENCH_FILE'];
  if (file === undefined) throw new Error('Run the benches by `npm run bench`.');
  appendFileSync(file, `${JSON.stringify(measurement)}\n`);
}

const timingOf = (samplesMs: readonly number[]) => ({
  medianMs: quantile(samplesMs, 0.5),
  p95Ms: quantile(samplesMs, 0.95),
});

// More digits would be noise.
const roughly = (value: number) => Number(value.toPrecision(3));
