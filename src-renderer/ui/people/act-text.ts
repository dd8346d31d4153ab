import { t } from '@lingui/core/macro';
import type { Act } from '@shared/domain/people/permission';

/** What a second person is asked to approve. */
export function actText(act: Act): string {
  switch (act) {
    case 'build-invoice':
      return t`Change an invoice`;
    case 'take-payment':
      return t`Take a payment`;
    case 'open-shift':
      return t`Open the shift`;
    case 'x-report':
      return t`Make an X report`;
    case 'reprint':
      return t`Print a receipt again`;
    case 'discount':
      return t`Give a discount`;
    case 'edit-clients':
      return t`Change a client`;
    case 'discount-over-limit':
      return t`Give a discount over the limit`;
    case 'price-override':
      return t`Change a price`;
    case 'void-invoice':
      return t`Void an invoice`;
    case 'no-sale':
      return t`Open the drawer without a sale`;
    case 'edit-products':
      return t`Change a product`;
    case 'import':
      return t`Import records`;
    case 'settings':
      return t`Change the settings`;
    case 'employees':
      return t`Change employees and PINs`;
  }
}
