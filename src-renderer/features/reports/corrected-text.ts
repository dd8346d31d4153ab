import { t } from '@lingui/core/macro';
import type { CorrectionView } from '@shared/ipc/views/shifts';

/** What a correction is about: cash, checks, or the slips of a brand. */
export function correctedText({ kind, brand }: Pick<CorrectionView, 'kind' | 'brand'>): string {
  switch (kind) {
    case 'cash':
      return t`Cash`;
    case 'check':
      return t`Checks`;
    case 'card':
      return brand ?? t`Card`;
    case 'financing':
      return brand ?? t`Financing`;
    case 'gift-certificate':
      return t`Gift certificates`;
  }
}
