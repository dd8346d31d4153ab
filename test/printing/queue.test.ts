import type { PrintJob } from '@main/printing/job-store';
import type { PrintDevice } from '@main/printing/print-job';
import { createPrintQueue, type PrintQueue } from '@main/printing/print-queue';
import { printerProfile } from '@main/printing/printer-profile';
import type { PrintJobId } from '@shared/lib/ids';
import { textBlock } from '@shared/receipt/blocks';
import { describe, expect, it } from 'vitest';
import type { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { gather } from '../support/escpos-decoder';
import { MemoryJobs, type KeptJob } from '../support/memory-jobs';
import { clock, ids } from '../support/till-file';
import { startPrinter, transportTo } from '../support/virtual-printer';

const NOW = clock.nowMs();

function paper(text: string): PrintJob {
  const document = { blocks: [textBlock(text)] };
  return { jobId: ids.next() as PrintJobId, createdAtMs: NOW, kind: 'paper', document };
}
function kick(createdAtMs = NOW): PrintJob {
  return { jobId: ids.next() as PrintJobId, createdAtMs, kind: 'drawer-kick' };
}
function deviceOf(printer: VirtualPrinter): PrintDevice {
  return { transport: transportTo(printer), profile: printerProfile(80), drawerPin: 2 };
}

/** A counter with its printers; time passes only when a test says so. */
class Counter {
  readonly jobs: MemoryJobs;
  readonly queue: PrintQueue;
  readonly errors: unknown[] = [];
  readonly delays: number[] = [];
  #retry: (() => void) | null = null;
  #watchers: (() => void)[] = [];

  constructor(devices: Readonly<Record<string, PrintDevice>>, jobs = new MemoryJobs()) {
    this.jobs = jobs;
    this.queue = createPrintQueue({
      store: jobs,
      deviceFor: (printerId) => devices[printerId] ?? null,
      clock,
      timers: {
        after: (delayMs, task) => {
          this.delays.push(delayMs);
          this.#retry = task;
          return () => {
            this.#retry = null;
          };
        },
      },
      onChange: () => {
        for (const look of this.#watchers) look();
      },
      onError: (error) => this.errors.push(error),
    });
  }

  /** Queues a job and lets the queue know. */
  give(job: PrintJob, printerId = 'counter'): KeptJob {
    const kept = this.jobs.add(printerId, job);
    this.queue.wake();
    return kept;
  }

  /** The time to wait is over. */
  letTimePass(): void {
    const retry = this.#retry;
    this.#retry = null;
    retry?.();
  }

  /** Resolves as soon as `isTrue` is, looked at after every change. */
  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isTrue()) return;
        this.#watchers = this.#watchers.filter((each) => each !== look);
        resolve();
      };
      this.#watchers.push(look);
      look();
    });
  }
}

function textsOn({ marks }: VirtualPrinter): string[] {
  return gather(marks).lines.map(({ text }) => text);
}

describe('the print queue', () => {
  it('prints papers in their order and opens the drawer once', async () => {
    const printer = await startPrinter();
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const [first, drawer, second] = [paper('first'), kick(), paper('second')].map((job) =>
      counter.give(job),
    );
    await counter.until(() => second?.state === 'printed');
    expect([first?.state, drawer?.state]).toEqual(['printed', 'printed']);
    expect(textsOn(printer)).toEqual(['first', 'second']);
    expect(gather(printer.marks).pulses).toEqual([{ m: 0, t1: 50, t2: 250 }]);
    expect(counter.queue.status('counter')).toEqual({ state: 'ready', code: null });
  });

  it('waits for paper, then prints what waited exactly once', async () => {
    const printer = await startPrinter();
    await printer.setMode('paper-out');
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const job = counter.give(paper('patient'));
    await counter.until(() => counter.delays.length === 1 && job.state === 'queued');
    expect(counter.queue.status('counter')).toEqual({ state: 'trouble', code: 'PAPER_OUT' });
    expect(job.code).toBe('PAPER_OUT');
    await printer.setMode('ok');
    counter.letTimePass();
    await counter.until(() => job.state === 'printed');
    expect(textsOn(printer)).toEqual(['patient']);
  });

  it('never prints again by itself what a dying printer may have printed', async () => {
    const printer = await startPrinter();
    printer.turnAfter(25, 'dead');
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const job = counter.give(paper('half of this line'));
    await counter.until(() => job.state !== 'queued' && job.state !== 'sending');
    expect([job.state, job.code]).toEqual(['unconfirmed', 'PRINTER_OFFLINE']);
    await printer.setMode('ok');
    const next = counter.give(paper('next'));
    await counter.until(() => next.state === 'printed');
    expect(job.state).toBe('unconfirmed');
    expect(textsOn(printer)).toEqual(['next']);
  });

  it('waits longer and longer for a dead printer, and holds up no other', async () => {
    const [dead, alive] = [await startPrinter(), await startPrinter()];
    await dead.setMode('dead');
    const counter = new Counter({ counter: deviceOf(dead), pharmacy: deviceOf(alive) });
    counter.queue.start();
    const waiting = counter.give(paper('waiting'));
    const label = counter.give(paper('label'), 'pharmacy');
    await counter.until(() => label.state === 'printed');
    for (const tries of [1, 2, 3, 4, 5, 6, 7]) {
      await counter.until(() => counter.delays.length === tries);
      counter.letTimePass();
    }
    expect(counter.delays.slice(0, 7)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(waiting.code).toBe('PRINTER_UNREACHABLE');
    await counter.queue.stop();
  });

  it('asks nobody about a printer without a voice that took everything', async () => {
    const printer = await startPrinter({ answersStatus: false });
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const job = counter.give(paper('mute'));
    await counter.until(() => job.state === 'printed');
    expect(job.code).toBe('NO_PROOF');
    await counter.until(() => counter.queue.status('counter').state === 'ready');
    expect(counter.delays).toEqual([]);
  });

  it('leaves to the cashier what a printer without a voice does not take', async () => {
    const printer = await startPrinter({ answersStatus: false });
    await printer.setMode('paper-out');
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const job = counter.give(paper('mute'));
    await counter.until(() => job.state === 'unconfirmed');
    expect(job.code).toBe('PRINTER_TIMED_OUT');
  });

  it('says why a paper stands still while it is being printed', async () => {
    const printer = await startPrinter();
    printer.turnAfter(25, 'paper-out');
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const job = counter.give(paper('half of this line'));
    await counter.until(() => job.code === 'PAPER_OUT');
    expect(job.state).toBe('sending');
    await printer.setMode('ok');
    await counter.until(() => job.state === 'printed');
    expect(job.code).toBeNull();
  });

  it('keeps papers for later while there is only a screen', () => {
    const counter = new Counter({});
    counter.queue.start();
    expect(counter.give(paper('on screen')).state).toBe('queued');
  });

  it('ends what it is sending and begins nothing more when it is stopped', async () => {
    const printer = await startPrinter();
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const [first, second] = [counter.give(paper('first')), counter.give(paper('second'))];
    await counter.queue.stop();
    expect([first.state, second.state]).toEqual(['printed', 'queued']);
    counter.queue.wake();
    expect(second.state).toBe('queued');
  });

  it('tells a bug and goes on with the next job', async () => {
    const printer = await startPrinter();
    const device = { ...deviceOf(printer), profile: printerProfile(80, { columns: 1 }) };
    const devices = { counter: device };
    const counter = new Counter(devices);
    counter.queue.start();
    const broken = counter.give(paper('no room'));
    const drawer = counter.give(kick());
    await counter.until(() => drawer.state === 'printed' && broken.state === 'failed');
    expect(broken.code).toBe('INTERNAL');
    expect(counter.errors).toHaveLength(1);
  });
});

describe('the drawer', () => {
  it('opens before papers that wait, and is not tried a second time', async () => {
    const printer = await startPrinter();
    await printer.setMode('cover-open');
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const job = counter.give(paper('later'));
    await counter.until(() => job.code === 'COVER_OPEN' && job.state === 'queued');
    const drawer = counter.give(kick());
    await counter.until(() => drawer.state === 'failed');
    await printer.setMode('ok');
    counter.queue.wake();
    await counter.until(() => job.state === 'printed');
    expect([drawer.state, drawer.code]).toEqual(['failed', 'COVER_OPEN']);
    expect(gather(printer.marks).pulses).toEqual([]);
  });

  it('stays shut after a restart, and papers in between are for the cashier', async () => {
    const printer = await startPrinter();
    const before = new Counter({ counter: deviceOf(printer) });
    const { jobs } = before;
    const [sending, pending] = [jobs.add('counter', kick()), jobs.add('counter', kick())];
    const [cutOff, waiting] = [jobs.add('counter', paper('a')), jobs.add('counter', paper('b'))];
    sending.state = 'sending';
    cutOff.state = 'sending';
    const after = new Counter({ counter: deviceOf(printer) }, jobs);
    after.queue.start();
    await after.until(() => waiting.state === 'printed');
    expect([sending.state, pending.state, cutOff.state]).toEqual([
      'dropped',
      'dropped',
      'unconfirmed',
    ]);
    expect(textsOn(printer)).toEqual(['b']);
    expect(gather(printer.marks).pulses).toEqual([]);
  });

  it('does not open for what happened a while ago', async () => {
    const printer = await startPrinter();
    const counter = new Counter({ counter: deviceOf(printer) });
    counter.queue.start();
    const late = counter.give(kick(NOW - 10_001));
    const fresh = counter.give(kick(NOW - 10_000));
    await counter.until(() => fresh.state === 'printed');
    expect(late.state).toBe('dropped');
    expect(gather(printer.marks).pulses).toHaveLength(1);
  });
});
