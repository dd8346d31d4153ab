import { describe, expect, it } from 'vitest';
import {
  formatVerdicts,
  judge,
  readMeasurements,
  type Measurement,
} from '../../../scripts/lib/measurements.mjs';

const measured: Measurement = {
  name: 'commit-sale',
  unit: '× floor',
  value: 3,
  target: 3,
  subject: { medianMs: 6, p95Ms: 9.5 },
  floor: { medianMs: 2, p95Ms: 4 },
  samples: 200,
};

describe('a measurement', () => {
  it('is in order up to its target and not beyond', () => {
    expect(judge(measured).ok).toBe(true);
    expect(judge({ ...measured, value: 3.01 }).ok).toBe(false);
  });

  it('is shown with what it was made from, and a miss catches the eye', () => {
    const verdicts = [judge(measured), judge({ ...measured, name: 'other', value: 12.5 })];
    expect(formatVerdicts(verdicts).split('\n')).toEqual([
      '      name         value         target  ours     p95      floor    p95      samples',
      'ok    commit-sale  3 × floor     ≤ 3     6.00 ms  9.50 ms  2.00 ms  4.00 ms  200',
      'FAIL  other        12.5 × floor  ≤ 3     6.00 ms  9.50 ms  2.00 ms  4.00 ms  200',
    ]);
  });

  it('is read from a line of its own', () => {
    const line = JSON.stringify(measured);
    expect(readMeasurements(`${line}\n${line}\n`)).toEqual([measured, measured]);
    expect(readMeasurements('')).toEqual([]);
  });

  it.each([
    ['no number', { ...measured, value: null }],
    ['free of charge', { ...measured, value: 0 }],
    ['without a name', { ...measured, name: '' }],
  ])('is refused when it is %s', (_, broken) => {
    expect(() => readMeasurements(JSON.stringify(broken))).toThrow();
  });
});
