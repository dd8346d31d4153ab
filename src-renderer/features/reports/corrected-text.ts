import { t } from '@lingui/core/macro';
import type { CorrectionView } from '@shared/ipc/views/shifts';

/** What a correction is about: cash, checks, or a brand of cards. */
export function correctedText({ kind, brand }: Pick<CorrectionView, 'kind' | 'brand'>): string {
  switch (kind) {
    case 'cash':
      return t`Cash`;
    case 'check':
      return t`Checks`;
    case 'card':
      return brand ?? t`Card`;
  }
}
