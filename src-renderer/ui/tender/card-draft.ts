import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
import type { CountedTender } from '@shared/journal/money-facts';

/** What is typed of a card. */
export interface CardDraft {
  readonly brand: string;
  readonly last4: string;
  readonly approvalCode: string;
}

export const CARD_BRANDS = ['Visa', 'Mastercard', 'Amex', 'Discover', 'Debit'] as const;

export const EMPTY_CARD: CardDraft = { brand: CARD_BRANDS[0], last4: '', approvalCode: '' };

const LAST_4 = /^\d{4}$/;

export function hasLast4({ last4 }: CardDraft): boolean {
  return LAST_4.test(last4);
}

/** The tender of `amountMinor`, or null while its last digits are missing or a whole number is there. */
export function cardTender(card: CardDraft, amountMinor: Minor): CountedTender | null {
  if (!hasLast4(card) || containsCardNumber(card.approvalCode)) return null;
  const { brand, last4 } = card;
  return { kind: 'card', amountMinor, brand, last4, approvalCode: card.approvalCode.trim() };
}
