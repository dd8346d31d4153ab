import type { PrintJob } from '@main/printing/job-store';
import { verdictOn } from '@main/printing/print-job';
import { err, ok } from '@shared/lib/result';
import type { PrintJobId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';

const facts = { jobId: '019aae3a-0000-7000-8000-00000000b0b1' as PrintJobId, createdAtMs: 0 };
const paper: PrintJob = { ...facts, kind: 'paper', document: { blocks: [] } };
const kick: PrintJob = { ...facts, kind: 'drawer-kick' };

describe('the verdict on a delivery', () => {
  it('holds a paper to be out when a printer without a voice took it, and says so', () => {
    expect(verdictOn(paper, ok({ proof: 'printed' }))).toEqual({
      kind: 'end',
      state: 'printed',
      code: null,
    });
    expect(verdictOn(paper, ok({ proof: 'sent' }))).toEqual({
      kind: 'end',
      state: 'printed',
      code: 'NO_PROOF',
    });
  });

  it('asks about a paper that may be out, and keeps one that is not', () => {
    const code = 'PRINTER_OFFLINE';
    expect(verdictOn(paper, err({ code, mayHavePrinted: true }))).toEqual({
      kind: 'end',
      state: 'unconfirmed',
      code,
    });
    expect(verdictOn(paper, err({ code, mayHavePrinted: false }))).toEqual({ kind: 'wait', code });
  });

  it.each([true, false])('never sends a kick again, nor asks about it', (mayHavePrinted) => {
    expect(verdictOn(kick, ok({ proof: 'sent' }))).toEqual({
      kind: 'end',
      state: 'printed',
      code: null,
    });
    const sent = err({ code: 'PAPER_OUT', mayHavePrinted } as const);
    expect(verdictOn(kick, sent)).toEqual({ kind: 'end', state: 'failed', code: 'PAPER_OUT' });
  });
});
