import type { OfferedTender } from '@shared/domain/tender/settle';
import type { TenderInput } from '@shared/journal/money-facts';
import type { TenderId } from '@shared/lib/ids';

/** What was put down for a payment that is not taken yet. */
export interface ListedTender {
  readonly tenderId: TenderId;
  readonly detail: TenderInput;
}

/** The tender as the settling rule sees it. */
export function offeredOf(detail: TenderInput): OfferedTender {
  return {
    kind: detail.kind,
    amountMinor: detail.kind === 'cash' ? detail.tenderedMinor : detail.amountMinor,
  };
}
