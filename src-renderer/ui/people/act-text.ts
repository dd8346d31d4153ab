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
    case 'count-drawer':
      return t`Count the drawer`;
    case 'move-cash':
      return t`Put cash in or take it out`;
    case 'move-cash-over-limit':
      return t`Pay out more than the limit`;
    case 'change-float':
      return t`Change the float`;
    case 'see-expected':
      return t`See what should be in the drawer`;
    case 'variance-over-limit':
      return t`Close with a difference over the limit`;
    case 'add-late-payment':
      return t`Add something to a drawer that is being counted`;
    case 'void-payment':
      return t`Void a payment`;
    case 'change-tender':
      return t`Change how something was paid`;
    case 'refund':
      return t`Pay money back`;
    case 'credit-note':
      return t`Issue a credit note`;
    case 'return-check':
      return t`Book a returned check`;
    case 'resolve-dispute':
      return t`Resolve a disputed charge`;
    case 'refund-other-tender':
      return t`Pay money back another way`;
    case 'hold-on-account':
      return t`Let a client pay later`;
    case 'agree-plan':
      return t`Agree on a promissory note`;
    case 'approve-credit':
      return t`Decide about credit`;
    case 'charge-accounts':
      return t`Charge late fees and interest`;
    case 'write-off':
      return t`Write a debt off`;
    case 'correct-shift':
      return t`Correct a closed shift`;
    case 'bank':
      return t`Prepare a bank deposit`;
    case 'reports':
      return t`See the reports`;
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
