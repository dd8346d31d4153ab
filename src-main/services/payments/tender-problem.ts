import type { CommandFailure } from '@shared/ipc/failures';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import type { Client } from '../../db/repos/records';
import { cardNumberProblem } from '../records/card-number-problem';

/** What is wrong with what was put on the counter, before anybody counts it, or null. */
export function tenderProblem(
  tenders: readonly TenderInput[],
  isRestInCash: boolean,
  client: Client | null,
): CommandFailure | null {
  const problem = cardNumberProblem(tenders.flatMap(freeTexts));
  if (problem !== null) return problem;
  const kinds = [...tenders.map(({ kind }) => kind), ...(isRestInCash ? ['cash' as const] : [])];
  const refused = kinds.find((kind) => client?.tendersNotAllowed.includes(kind));
  return refused === undefined ? null : { code: 'TENDER_NOT_ALLOWED', kind: refused };
}

/** What was typed of a tender, wherever a card number could hide. */
export function freeTexts(tender: TenderInput | RefundTender): string[] {
  switch (tender.kind) {
    case 'cash':
      return [];
    case 'check':
      return [tender.number, tender.bank, tender.nameOnCheck];
    case 'card':
      return [tender.brand, tender.approvalCode];
    case 'financing':
      return [tender.provider, tender.approvalCode];
    case 'gift-certificate':
      return [tender.number];
    case 'client-credit':
      return [];
  }
}
