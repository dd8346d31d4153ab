import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
import type { CountedTender } from '@shared/journal/money-facts';

/** What is typed of a check. */
export interface CheckDraft {
  readonly number: string;
  readonly bank: string;
  readonly nameOnCheck: string;
}

export function hasCardNumber({ number, bank, nameOnCheck }: CheckDraft): boolean {
  return [number, bank, nameOnCheck].some(containsCardNumber);
}

/** The tender of `amountMinor`, or null while its number is missing or a card number is there. */
export function checkTender(check: CheckDraft, amountMinor: Minor): CountedTender | null {
  const number = check.number.trim();
  if (number === '' || hasCardNumber(check)) return null;
  const bank = check.bank.trim();
  return { kind: 'check', amountMinor, number, bank, nameOnCheck: check.nameOnCheck.trim() };
}
