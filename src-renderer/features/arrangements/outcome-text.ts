import { t } from '@lingui/core/macro';
import type { DisputeOutcome } from '@shared/journal/account-facts';

/** What became of a dispute, in a few words. */
export function outcomeText(outcome: DisputeOutcome): string {
  switch (outcome) {
    case 'upheld':
      return t`The charge stands`;
    case 'reduced':
      return t`A part need not be paid`;
    case 'waived':
      return t`All of it need not be paid`;
  }
}
