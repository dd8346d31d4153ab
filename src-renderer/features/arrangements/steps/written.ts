import type { Input } from '@shared/ipc/contract/contract';
import type { SignatureDraft } from '../arrangement-draft';

/** What was written on the screen; null when it is signed on paper. */
export function written(
  { signedBy, strokes }: SignatureDraft,
  clientName: string,
): Input<'plans.agree'>['signature'] {
  if (strokes === null) return null;
  const name = signedBy.trim();
  return { signedBy: name === '' ? clientName : name, strokes: strokes.map((each) => [...each]) };
}
