import { t } from '@lingui/core/macro';
import type { TenderInput } from '@shared/journal/money-facts';

/** How somebody paid, in a few words: `Visa 4242`. */
export function tenderText(detail: TenderInput): string {
  switch (detail.kind) {
    case 'cash':
      return t`Cash`;
    case 'check':
      return t`Check ${detail.number}`;
    case 'card':
      return `${detail.brand} ${detail.last4}`;
    case 'financing':
      return detail.provider;
    case 'gift-certificate':
      return t`Gift certificate ${detail.number}`;
    case 'client-credit':
      return t`Client credit`;
  }
}
