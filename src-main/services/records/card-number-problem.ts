import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { CommandFailure } from '@shared/ipc/failures';

/** What is wrong with texts that people write as they like, before they are journalled, or null. */
export function cardNumberProblem(texts: readonly string[]): CommandFailure | null {
  return texts.some(containsCardNumber) ? { code: 'CARD_NUMBER_REFUSED' } : null;
}
