import { containsCardNumber } from '@shared/domain/card/card-guard';

/** What is typed of a check. */
export interface CheckDraft {
  readonly number: string;
  readonly bank: string;
  readonly nameOnCheck: string;
}

export function hasCardNumber({ number, bank, nameOnCheck }: CheckDraft): boolean {
  return [number, bank, nameOnCheck].some(containsCardNumber);
}

/** Whether it can be taken: its number is there, and no card number is anywhere. */
export function isCheckWhole(check: CheckDraft): boolean {
  return check.number.trim() !== '' && !hasCardNumber(check);
}

/** What is typed, without the spaces around it. */
export function checkAsTyped({ number, bank, nameOnCheck }: CheckDraft): CheckDraft {
  return { number: number.trim(), bank: bank.trim(), nameOnCheck: nameOnCheck.trim() };
}
