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
      /**
       * `INTERNAL` is a bug of ours and `NO_PROOF` a printer that never tells what it printed:
       * neither is trouble of the printer.
       */
      readonly code: PrinterTrouble | 'INTERNAL' | 'NO_PROOF' | null;
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
 * A paper of which nothing was sent waits; one that may be out is for the cashier to look at. One
 * that went to a printer without a voice, and with no hint of trouble, is held to be out: who is
 * asked about every receipt no longer looks. A kick is sent once, and its end is asked of nobody.
 */
export function verdictOn(job: PrintJob, sent: Result<Delivery, TransportFailure>): Verdict {
  if (sent.ok) {
    const isProven = sent.value.proof === 'printed' || job.kind === 'drawer-kick';
    return { kind: 'end', state: 'printed', code: isProven ? null : 'NO_PROOF' };
  }
  const { code, mayHavePrinted } = sent.error;
  if (job.kind === 'drawer-kick') return { kind: 'end', state: 'failed', code };
  return mayHavePrinted ? { kind: 'end', state: 'unconfirmed', code } : { kind: 'wait', code };
}
