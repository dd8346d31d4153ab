import type { Minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';
import { checkAsTyped } from '../../../ui/tender/check-draft';
import type { TenderDraft } from './correction-draft';

/** What is typed, as a tender of `amountMinor`. */
export function tenderOf({ really, card, check }: TenderDraft, amountMinor: Minor): TenderInput {
  switch (really) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: amountMinor };
    case 'card':
      return { kind: 'card', amountMinor, ...card, approvalCode: card.approvalCode.trim() };
    case 'check':
      return { kind: 'check', amountMinor, ...checkAsTyped(check) };
  }
}
