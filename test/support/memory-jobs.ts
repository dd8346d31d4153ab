import type { FinalState, PrintJob, PrintJobStore } from '@main/printing/job-store';
import type { PrintJobId } from '@shared/lib/ids';

export interface KeptJob {
  readonly printerId: string;
  readonly job: PrintJob;
  state: 'queued' | 'sending' | FinalState;
  code: string | null;
}

/** Jobs as the till's file keeps them, without the file: what outlives a queue that is cut off. */
export class MemoryJobs implements PrintJobStore {
  readonly all: KeptJob[] = [];

  add(printerId: string, job: PrintJob): KeptJob {
    const kept: KeptJob = { printerId, job, state: 'queued', code: null };
    this.all.push(kept);
    return kept;
  }

  recover(): void {
    for (const kept of this.all) {
      const isOpen = kept.state === 'queued' || kept.state === 'sending';
      if (kept.job.kind === 'drawer-kick' && isOpen) kept.state = 'dropped';
      else if (kept.state === 'sending') kept.state = 'unconfirmed';
    }
  }

  waitingPrinters(): string[] {
    const waiting = this.all.filter(({ state }) => state === 'queued');
    return [...new Set(waiting.map(({ printerId }) => printerId))];
  }

  claimNext(printerId: string): PrintJob | null {
    const waiting = this.all.filter(
      (kept) => kept.printerId === printerId && kept.state === 'queued',
    );
    const next = waiting.find(({ job }) => job.kind === 'drawer-kick') ?? waiting[0];
    if (next === undefined) return null;
    next.state = 'sending';
    return next.job;
  }

  note(jobId: PrintJobId, code: string | null): void {
    Object.assign(this.#claimed(jobId), { code });
  }

  release(jobId: PrintJobId, code: string): void {
    Object.assign(this.#claimed(jobId), { state: 'queued', code });
  }

  finish(jobId: PrintJobId, state: FinalState, code: string | null): void {
    Object.assign(this.#claimed(jobId), { state, code });
  }

  #claimed(jobId: PrintJobId): KeptJob {
    const kept = this.all.find(({ job }) => job.jobId === jobId);
    if (kept?.state !== 'sending') throw new Error(`${jobId} is not being sent`);
    return kept;
  }
}
