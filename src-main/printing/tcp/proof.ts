import type { Link } from './link';

/** How a printer is able to tell that it has printed. */
export type ProofKind = 'process-id' | 'transmit-status' | 'none';

/** `GS ( H`: answers with `id` (four visible ASCII characters) when all before it is printed. */
export function askWhenPrinted(id: string): Buffer {
  return Buffer.from(`\x1d(H\x06\x0000${id}`, 'latin1');
}

/** `GS r 1`: answers with the paper's status when all before it is worked off. */
export const ASK_WHEN_WORKED_OFF = Buffer.from([0x1d, 0x72, 0x01]);

/**
 * Finds out what this printer answers, before it has anything to print: should it print the
 * question instead, the next job's `ESC @` throws that away.
 */
export async function findProofKind(link: Link, id: string, timeoutMs: number): Promise<ProofKind> {
  link.post(askWhenPrinted(id));
  if ((await link.next('printed', timeoutMs)) !== null) return 'process-id';
  link.post(ASK_WHEN_WORKED_OFF);
  return (await link.next('transmitted', timeoutMs)) === null ? 'none' : 'transmit-status';
}
