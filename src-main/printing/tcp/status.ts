import type { PrinterTrouble } from '../transports/transport';
import { realTimeTrouble } from './answers';
import type { Link } from './link';

const QUESTIONS = [1, 2, 3, 4];
const ASK = Buffer.from(QUESTIONS.flatMap((n) => [0x10, 0x04, n]));

/**
 * Asks the printer how it is: `trouble` is null when nothing is wrong. It is silent when not every
 * question is answered within `timeoutMs`, as some printers never do.
 */
export async function askStatus(
  link: Link,
  timeoutMs: number,
): Promise<{ readonly isSilent: boolean; readonly trouble: PrinterTrouble | null }> {
  const silent = { isSilent: true, trouble: null };
  link.post(ASK);
  const statuses: number[] = [];
  while (statuses.length < QUESTIONS.length) {
    const answer = await link.next('real-time', timeoutMs);
    if (answer === null) return silent;
    statuses.push(answer.status);
  }
  return { isSilent: false, trouble: realTimeTrouble(statuses) };
}
