import { containsCardNumber } from '@shared/domain/card/card-guard';

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

/** Whether it can be taken: the last four digits are there, and no whole number is anywhere. */
export function isCardWhole(card: CardDraft): boolean {
  return hasLast4(card) && !containsCardNumber(card.approvalCode);
}
