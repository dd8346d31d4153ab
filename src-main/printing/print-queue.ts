import type { Clock } from '@shared/lib/clock';
import type { Timers } from '../platform/timers';
import type { PrintJob, PrintJobStore } from './job-store';
import { isStale, jobBytes, verdictOn, type PrintDevice, type Verdict } from './print-job';
import type { PrinterTrouble } from './transports/transport';

/** How a printer is, as far as its jobs tell. */
export interface PrinterStatus {
  readonly state: 'ready' | 'busy' | 'trouble';
  readonly code: PrinterTrouble | null;
}

export interface PrintQueueParts {
  readonly store: PrintJobStore;
  /** The device of a printer, asked anew for every job; null while it is only a screen. */
  readonly deviceFor: (printerId: string) => PrintDevice | null;
  readonly clock: Clock;
  readonly timers: Timers;
  /** A job or a printer has changed. Not the place to wake the queue. */
  readonly onChange: (printerId: string) => void;
  /** A bug, or a store that cannot be written: the job it happened with is not sent again. */
  readonly onError: (error: unknown) => void;
}

export interface PrintQueue {
  /** Looks after what the last run left behind, and begins. */
  start(): void;
  /** There may be work. A printer that is being waited for is tried at once. */
  wake(): void;
  /** Begins nothing more; resolves when what is being sent has ended. */
  stop(): Promise<void>;
  status(printerId: string): PrinterStatus;
}

const READY: PrinterStatus = { state: 'ready', code: null };
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 30_000;

/** What one printer is at. */
interface Lane {
  status: PrinterStatus;
  isWorking: boolean;
  /** There may be work that it has not looked for yet. */
  isWoken: boolean;
  /** What it did last, or is doing. */
  work: Promise<void>;
  failures: number;
  cancelRetry: () => void;
}

/**
 * Sends jobs to their printers, one at a time for each, none held up by another's. Jobs live in the
 * store; a paper is sent again only if not one byte of it was.
 */
export function createPrintQueue(parts: PrintQueueParts): PrintQueue {
  const { store, deviceFor, clock, timers, onChange, onError } = parts;
  const lanes = new Map<string, Lane>();
  let isRunning = false;

  function laneOf(printerId: string): Lane {
    const known = lanes.get(printerId);
    if (known !== undefined) return known;
    const lane: Lane = {
      status: READY,
      isWorking: false,
      isWoken: false,
      work: Promise.resolve(),
      failures: 0,
      cancelRetry: () => undefined,
    };
    lanes.set(printerId, lane);
    return lane;
  }

  function show(printerId: string, lane: Lane, status: PrinterStatus): void {
    lane.status = status;
    onChange(printerId);
  }

  function wake(): void {
    if (!isRunning) return;
    try {
      for (const printerId of store.waitingPrinters()) wakeLane(printerId);
    } catch (error) {
      onError(error);
    }
  }

  function wakeLane(printerId: string): void {
    const lane = laneOf(printerId);
    lane.isWoken = true;
    if (!lane.isWorking) lane.work = workOff(printerId, lane).catch(onError);
  }

  async function workOff(printerId: string, lane: Lane): Promise<void> {
    lane.isWorking = true;
    try {
      // A job that came in after the last look would otherwise lie until the next one comes.
      while (lane.isWoken) {
        lane.isWoken = false;
        lane.cancelRetry();
        while (await workOnNext(printerId, lane));
      }
    } finally {
      lane.isWorking = false;
    }
  }

  /** Whether another job may follow now. */
  async function workOnNext(printerId: string, lane: Lane): Promise<boolean> {
    if (!isRunning) return false;
    const device = deviceFor(printerId);
    const job = device === null ? null : store.claimNext(printerId);
    if (device === null || job === null) return false;
    if (isStale(job, clock.nowMs())) {
      store.finish(job.jobId, 'dropped', null);
      onChange(printerId);
      return true;
    }
    show(printerId, lane, { state: 'busy', code: null });
    const verdict = await send(printerId, lane, device, job);
    if (verdict.kind === 'wait') store.release(job.jobId, verdict.code);
    else store.finish(job.jobId, verdict.state, verdict.code);
    const { code } = verdict;
    if (code === null || code === 'INTERNAL' || code === 'NO_PROOF') {
      lane.failures = 0;
      show(printerId, lane, READY);
      return true;
    }
    lane.failures += 1;
    retryLater(lane);
    show(printerId, lane, { state: 'trouble', code });
    return false;
  }

  async function send(
    printerId: string,
    lane: Lane,
    device: PrintDevice,
    job: PrintJob,
  ): Promise<Verdict> {
    let noted: PrinterTrouble | null | undefined;
    try {
      const sent = await device.transport.send(jobBytes(job, device), {
        onProgress: ({ trouble }) => {
          if (trouble === noted) return;
          noted = trouble;
          note(job, trouble);
          show(printerId, lane, { state: trouble === null ? 'busy' : 'trouble', code: trouble });
        },
      });
      return verdictOn(job, sent);
    } catch (error) {
      onError(error);
      // What cannot be encoded now cannot be later, and must not hold up the rest.
      return { kind: 'end', state: 'failed', code: 'INTERNAL' };
    }
  }

  /** What cannot be written down is no reason to stop in the middle of a paper. */
  function note(job: PrintJob, trouble: PrinterTrouble | null): void {
    try {
      store.note(job.jobId, trouble);
    } catch (error) {
      onError(error);
    }
  }

  function retryLater(lane: Lane): void {
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (lane.failures - 1), LONGEST_DELAY_MS);
    lane.cancelRetry = timers.after(delayMs, wake);
  }

  return {
    start() {
      store.recover();
      isRunning = true;
      wake();
    },
    wake,
    async stop() {
      isRunning = false;
      await Promise.all(Array.from(lanes.values(), ({ work }) => work));
      for (const lane of lanes.values()) lane.cancelRetry();
    },
    status: (printerId) => lanes.get(printerId)?.status ?? READY,
  };
}
