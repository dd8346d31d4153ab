import type { Result } from '@shared/lib/result';

/** What is wrong with a printer, as far as it or its silence tells. */
export type PrinterTrouble =
  'PRINTER_UNREACHABLE' | 'PRINTER_OFFLINE' | 'PAPER_OUT' | 'COVER_OPEN' | 'PRINTER_TIMED_OUT';

export interface TransportFailure {
  readonly code: PrinterTrouble;
  /**
   * False when not one byte was sent, so the same bytes may be sent again. True when nobody knows
   * what is on paper: then a person has to look, because a second original is worse than none.
   */
  readonly mayHavePrinted: boolean;
}

/**
 * `printed` when the printer said so; `sent` when it took everything, nothing hints at trouble, and
 * it is of a kind that can say no more. Every other end is a failure that may have printed.
 */
export interface Delivery {
  readonly proof: 'printed' | 'sent';
}

export interface Progress {
  /** Bytes handed over so far. */
  readonly sentBytes: number;
  /** Why it stands still for the moment; null while it moves. */
  readonly trouble: PrinterTrouble | null;
}

/** A way to one printer. */
export interface Transport {
  /** Sends `bytes` as one job; never throws for what a printer or a cable does. */
  send(
    bytes: Uint8Array,
    options: { readonly onProgress: (progress: Progress) => void },
  ): Promise<Result<Delivery, TransportFailure>>;
}
