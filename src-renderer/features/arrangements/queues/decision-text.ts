import { t } from '@lingui/core/macro';

/** What a manager made of an application; null while nobody has decided. */
export function decisionText(outcome: 'approved' | 'declined' | null): string {
  if (outcome === null) return t`Waits for a manager`;
  return outcome === 'approved' ? t`Approved` : t`Declined`;
}
