import type { Result } from '@shared/lib/result';
import { drawerKickBytes, type DrawerPin } from './drawer-kick';
import { encodeReceipt } from './escpos-encoder';
import type { FinalState, PrintJob } from './job-store';
import type { PrinterProfile } from './printer-profile';
import type { Delivery, PrinterTrouble, TransportFailure, Transport } from './transports/transport';

/** A printer as the queue needs it. */
export interface PrintDevice {
  readonly transport: Transport;
  readonly profile: PrinterProfile;
  readonly drawerPin: DrawerPin;
}

/** What becomes of a job: it ends, or waits until the printer is able again. */
export type Verdict =
  | {
      readonly kind: 'end';
      readonly state: FinalState;
      /** `INTERNAL` is a bug of ours and no trouble of the printer. */
      readonly code: PrinterTrouble | 'INTERNAL' | null;
    }
  | { readonly kind: 'wait'; readonly code: PrinterTrouble };

// A drawer that springs open later than this surprises somebody who is not there to close it.
const KICK_FRESH_MS = 10_000;

/** Whether it is too late to open the drawer for this job. */
export function isStale(job: PrintJob, nowMs: number): boolean {
  return job.kind === 'drawer-kick' && nowMs - job.createdAtMs > KICK_FRESH_MS;
}

/** The bytes of `job` on `device`. */
export function jobBytes(job: PrintJob, device: PrintDevice): Buffer {
  return job.kind === 'drawer-kick'
    ? drawerKickBytes(device.drawerPin)
    : encodeReceipt(job.document, device.profile);
}

/**
 * A paper of which nothing was sent waits; one that may be out is for the cashier to look at. A
 * kick is sent once: the printer's silence about it is no reason to ask anybody.
 */
export function verdictOn(job: PrintJob, sent: Result<Delivery, TransportFailure>): Verdict {
  if (sent.ok) {
    const isDone = sent.value.proof === 'printed' || job.kind === 'drawer-kick';
    return { kind: 'end', state: isDone ? 'printed' : 'unconfirmed', code: null };
  }
  const { code, mayHavePrinted } = sent.error;
  if (job.kind === 'drawer-kick') return { kind: 'end', state: 'failed', code };
  return mayHavePrinted ? { kind: 'end', state: 'unconfirmed', code } : { kind: 'wait', code };
}
