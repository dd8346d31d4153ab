import { err, ok, type Result } from '@shared/lib/result';
import type { Delivery, PrinterTrouble, Progress, TransportFailure } from '../transports/transport';
import type { Link } from './link';
import { ASK_WHEN_WORKED_OFF, askWhenPrinted, type ProofKind } from './proof';
import { askStatus } from './status';

export interface TcpTimeouts {
  readonly connectMs: number;
  /** For each answer to a question that is answered at once. */
  readonly statusMs: number;
  /** Without any sign of life. */
  readonly progressMs: number;
  /** While the printer lives but does not get on, for want of paper above all. */
  readonly patienceMs: number;
  /** For the printer to hang up. */
  readonly finishMs: number;
}

interface DeliveryPlan {
  readonly proof: ProofKind;
  /** Names this job to the printer: four visible ASCII characters. */
  readonly id: string;
  readonly timeouts: TcpTimeouts;
  readonly onProgress: (progress: Progress) => void;
}

const CHUNK_BYTES = 4096;

/** Sends `bytes` and waits for the proof that `plan` names. From here on nothing can be unsent. */
export async function deliver(
  link: Link,
  bytes: Uint8Array,
  plan: DeliveryPlan,
): Promise<Result<Delivery, TransportFailure>> {
  const { progressMs } = plan.timeouts;
  for (let sentBytes = 0; sentBytes < bytes.length;) {
    const chunk = bytes.subarray(sentBytes, sentBytes + CHUNK_BYTES);
    link.post(chunk);
    const taken = await patiently(link, plan, sentBytes, () => link.flushed(progressMs));
    if (!taken.ok) return taken;
    sentBytes += chunk.length;
    plan.onProgress({ sentBytes, trouble: null });
  }
  return prove(link, plan, bytes.length);
}

async function prove(
  link: Link,
  plan: DeliveryPlan,
  sentBytes: number,
): Promise<Result<Delivery, TransportFailure>> {
  const { progressMs, statusMs } = plan.timeouts;
  switch (plan.proof) {
    case 'none': {
      const trouble = link.trouble();
      return trouble === null
        ? ok({ proof: 'sent' })
        : err({ code: trouble, mayHavePrinted: true });
    }
    case 'process-id': {
      link.post(askWhenPrinted(plan.id));
      const answered = await patiently(link, plan, sentBytes, async () => {
        const answer = await link.next('printed', progressMs);
        return answer?.id === plan.id;
      });
      return answered.ok ? ok({ proof: 'printed' }) : answered;
    }
    case 'transmit-status': {
      link.post(ASK_WHEN_WORKED_OFF);
      const answered = await patiently(link, plan, sentBytes, async () => {
        const answer = await link.next('transmitted', progressMs);
        return answer !== null;
      });
      if (!answered.ok) return answered;
      // Worked off is not on paper if the paper ended meanwhile.
      const { isSilent, trouble } = await askStatus(link, statusMs);
      if (!isSilent && trouble === null) return ok({ proof: 'printed' });
      return err({ code: trouble ?? 'PRINTER_TIMED_OUT', mayHavePrinted: true });
    }
  }
}

/** Tries again as long as the printer gives signs of life, and says what it waits for. */
async function patiently(
  link: Link,
  { timeouts, onProgress }: DeliveryPlan,
  sentBytes: number,
  attempt: () => Promise<boolean>,
): Promise<Result<null, TransportFailure>> {
  let waitedMs = 0;
  while (!(await attempt())) {
    if (link.isBroken()) return err({ code: 'PRINTER_OFFLINE', mayHavePrinted: true });
    const state = await stateOf(link, timeouts.statusMs);
    waitedMs += timeouts.progressMs;
    if (state.isSilent || waitedMs >= timeouts.patienceMs) {
      return err({ code: state.trouble ?? 'PRINTER_TIMED_OUT', mayHavePrinted: true });
    }
    onProgress({ sentBytes, trouble: state.trouble });
  }
  return ok(null);
}

/** A printer that told of trouble by itself still has it; asking would queue behind the receipt. */
async function stateOf(
  link: Link,
  statusMs: number,
): Promise<{ readonly isSilent: boolean; readonly trouble: PrinterTrouble | null }> {
  const trouble = link.trouble();
  return trouble === null ? askStatus(link, statusMs) : { isSilent: false, trouble };
}
