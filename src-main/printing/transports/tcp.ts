import { err, ok, type Result } from '@shared/lib/result';
import type { Timers } from '../../platform/timers';
import { deliver, type TcpTimeouts } from '../tcp/deliver';
import { openLink, type Link } from '../tcp/link';
import { findProofKind, type ProofKind } from '../tcp/proof';
import { askStatus } from '../tcp/status';
import type { Transport, TransportFailure } from './transport';

export interface TcpOptions {
  readonly host: string;
  readonly port: number;
  readonly timers: Timers;
  readonly timeouts?: Partial<TcpTimeouts>;
}

const TIMEOUTS: TcpTimeouts = {
  connectMs: 3000,
  statusMs: 1000,
  progressMs: 10_000,
  patienceMs: 120_000,
  finishMs: 3000,
};

/**
 * A printer at `host:port`, usually 9100. Asks how it is before the first byte, then sends, then
 * waits for the printer's own word that all is on paper. Of one that never says a word it asks that
 * it hangs up when we do, which it cannot before it has read everything.
 */
export function createTcpTransport(options: TcpOptions): Transport {
  const { host, port, timers } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  // Learned from the printer: kept while the app runs, because every question costs time.
  let proofKind: ProofKind | null = null;
  let lastId = 0;
  const nextId = () => {
    lastId = (lastId + 1) % 10_000;
    return String(lastId).padStart(4, '0');
  };

  /** What this printer can prove; the failure when it is in no state to print. */
  async function prepare(link: Link): Promise<Result<ProofKind, TransportFailure>> {
    const { isSilent, trouble } = await askStatus(link, timeouts.statusMs);
    if (trouble !== null) return err({ code: trouble, mayHavePrinted: false });
    if (link.isBroken()) return err({ code: 'PRINTER_OFFLINE', mayHavePrinted: false });
    if (!isSilent) {
      proofKind ??= await findProofKind(link, nextId(), timeouts.statusMs);
      return ok(proofKind);
    }
    // One that has answered before and does not now is no printer without a voice.
    if (proofKind !== null) return err({ code: 'PRINTER_TIMED_OUT', mayHavePrinted: false });
    return ok('none');
  }

  return {
    async send(bytes, { onProgress }) {
      const link = await openLink({ host, port }, timeouts.connectMs, timers);
      if (link === null) return err({ code: 'PRINTER_UNREACHABLE', mayHavePrinted: false });
      const prepared = await prepare(link);
      const delivered = prepared.ok
        ? await deliver(link, bytes, {
            proof: prepared.value,
            id: nextId(),
            timeouts,
            onProgress,
          })
        : prepared;
      if (!delivered.ok) {
        link.abandon();
        return delivered;
      }
      // Hanging up at once would cut off what a slow printer has yet to take.
      const isProven = delivered.value.proof === 'printed';
      const hungUp = await link.finish(isProven ? timeouts.finishMs : timeouts.progressMs);
      if (isProven || hungUp) return delivered;
      return err({ code: 'PRINTER_TIMED_OUT', mayHavePrinted: true });
    },
  };
}
