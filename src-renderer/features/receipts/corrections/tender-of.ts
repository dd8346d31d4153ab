import type { Minor } from '@shared/domain/money/money';
import type { CountedTender } from '@shared/journal/money-facts';
import { cardTender } from '../../../ui/tender/card-draft';
import { checkTender } from '../../../ui/tender/check-draft';
import { certificateTender, financingTender } from '../../../ui/tender/slip-drafts';
import type { TenderDraft } from './correction-draft';

/** What is typed, as a tender of `amountMinor`; null while something is missing. */
export function tenderOf(draft: TenderDraft, amountMinor: Minor): CountedTender | null {
  switch (draft.really) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: amountMinor };
    case 'card':
      return cardTender(draft.card, amountMinor);
    case 'check':
      return checkTender(draft.check, amountMinor);
    case 'financing':
      return financingTender(draft.financing, amountMinor);
    case 'gift-certificate':
      return certificateTender(draft.certificate, amountMinor);
  }
}
