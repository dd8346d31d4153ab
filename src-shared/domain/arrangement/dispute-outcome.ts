import type { Minor } from '../money/money';

/** What a supervisor makes of a dispute that allows the client `allowedMinor` of what they dispute. */
export function outcomeOf(
  allowedMinor: Minor,
  disputedMinor: Minor,
): 'upheld' | 'reduced' | 'waived' | 'too-much' {
  if (allowedMinor > disputedMinor) return 'too-much';
  if (allowedMinor === 0) return 'upheld';
  return allowedMinor === disputedMinor ? 'waived' : 'reduced';
}
