import { createAnswerReader, realTimeTrouble, type Answer } from '@main/printing/tcp/answers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticStatus, paperStatus, realTimeStatus } from '../../../scripts/printer/status.mjs';

const modes = ['ok', 'paper-out', 'cover-open'] as const;
const troubles = { ok: null, 'paper-out': 'PAPER_OUT', 'cover-open': 'COVER_OPEN' } as const;

function read(chunks: readonly Buffer[]): Answer[] {
  const answers: Answer[] = [];
  const take = createAnswerReader((answer) => answers.push(answer));
  for (const chunk of chunks) take(chunk);
  return answers;
}

describe('what a printer says', () => {
  it.each(modes)('is understood when it is %s', (mode) => {
    const statuses = [1, 2, 3, 4].map((n) => realTimeStatus(mode, n));
    const trouble = troubles[mode];
    expect(realTimeTrouble(statuses.map((status) => status[0] ?? 0))).toBe(trouble);
    expect(read([automaticStatus(mode)])).toEqual([{ kind: 'automatic', trouble }]);
  });

  it('names a jam or a hot head as offline', () => {
    expect(realTimeTrouble([0x1a, 0x52, 0x1a, 0x12])).toBe('PRINTER_OFFLINE');
  });

  it('is told apart however it is cut', () => {
    const all = Buffer.concat([
      realTimeStatus('ok', 1),
      automaticStatus('paper-out'),
      Buffer.from('7"00420000', 'latin1').subarray(0, 6),
      Buffer.from([0]),
      paperStatus('paper-out'),
      automaticStatus('ok'),
    ]);
    const whole = read([all]);
    expect(whole).toEqual([
      { kind: 'real-time', status: 0x12 },
      { kind: 'automatic', trouble: 'PAPER_OUT' },
      { kind: 'printed', id: '0042' },
      { kind: 'transmitted', isPaperOut: true },
      { kind: 'automatic', trouble: null },
    ]);
    fc.assert(
      fc.property(fc.nat(all.length), fc.nat(all.length), (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const chunks = [all.subarray(0, first), all.subarray(first, second), all.subarray(second)];
        expect(read(chunks)).toEqual(whole);
      }),
    );
  });
});
