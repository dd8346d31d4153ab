import { msg } from '@lingui/core/macro';
import type { SignatureFact } from '../journal/account-facts';
import type { Wording } from '../receipt/wording';
import { markup, type Markup } from './markup';

/**
 * What was written by hand, with who wrote it, when, and the hash of what they saw; without it a
 * line to sign on.
 */
export function signaturePart(
  signature: SignatureFact | null,
  signedAtMs: number | null,
  { say, instant }: Wording,
): Markup {
  if (signature === null) {
    return markup`<div class="signature"><div class="line"></div><p class="small">${say(msg`Date and signature of the client`)}</p></div>`;
  }
  const { signedBy, strokes, signedSha256 } = signature;
  const when = signedAtMs === null ? '' : instant(signedAtMs);
  const name = say(msg`Signature of ${signedBy}`);
  const what = say(msg`Fingerprint (SHA-256) of what was signed`);
  return markup`<div class="signature">
<svg viewBox="0 0 1000 333" role="img" aria-label="${name}">${strokes.map(strokeLine)}</svg>
<p>${[signedBy, when].filter((part) => part !== '').join(', ')}</p>
<p class="hash">${what}: ${signedSha256}</p></div>`;
}

// A dot is a line to where it began: round ends make it seen.
function strokeLine(points: readonly number[]): Markup {
  const drawn = points.length === 2 ? [...points, ...points] : points;
  return markup`<polyline points="${drawn.join(' ')}" fill="none" stroke="#111" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;
}
