import type { PrintJobId } from '@shared/lib/ids';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';

/** A paper to print, or a drawer to open: never both in one, because papers are printed again. */
export type PrintJob = {
  readonly jobId: PrintJobId;
  readonly createdAtMs: number;
} & (
  { readonly kind: 'paper'; readonly document: ReceiptDocument } | { readonly kind: 'drawer-kick' }
);

/** `dropped` is a kick that was never sent and never will be. */
export type FinalState = 'printed' | 'unconfirmed' | 'failed' | 'dropped';

/**
 * Where jobs are kept. Every method is one transaction, and is on disk when it returns: what the
 * queue then does may be cut off at any moment.
 */
export interface PrintJobStore {
  /**
   * Called once before any job is claimed, for what the last run left behind. Papers in `sending`
   * become `unconfirmed`, because nobody knows what came out. Kicks, also those in `queued`, become
   * `dropped`: no drawer opens for a sale of an hour ago.
   */
  recover(): void;
  /** The printers that have jobs in `queued`. */
  waitingPrinters(): readonly string[];
  /** Sets the next job of `printerId` to `sending`: kicks first, then the oldest paper. */
  claimNext(printerId: string): PrintJob | null;
  /** Notes why a claimed job stands still; null once it moves. */
  note(jobId: PrintJobId, code: string | null): void;
  /** Sets a claimed paper, of which nothing was sent, back to `queued`; `code` says why. */
  release(jobId: PrintJobId, code: string): void;
  /** Ends a claimed job; `code` names the trouble, if any, or `NO_PROOF`. */
  finish(jobId: PrintJobId, state: FinalState, code: string | null): void;
}
