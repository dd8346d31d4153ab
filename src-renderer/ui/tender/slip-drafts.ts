import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
import type { CountedTender } from '@shared/journal/money-facts';

/** What is typed of financing by somebody else. */
export interface FinancingDraft {
  readonly provider: string;
  readonly approvalCode: string;
}

/** What is typed of a gift certificate. */
export interface CertificateDraft {
  readonly number: string;
}

/** Who lends to the clients of animal hospitals most often; any other name may be typed. */
export const LENDERS = ['CareCredit', 'Scratchpay', 'VetBilling'] as const;

export const EMPTY_FINANCING: FinancingDraft = { provider: LENDERS[0], approvalCode: '' };
export const EMPTY_CERTIFICATE: CertificateDraft = { number: '' };

/** The tender of `amountMinor`, or null while who lends is missing or a card number is there. */
export function financingTender(draft: FinancingDraft, amountMinor: Minor): CountedTender | null {
  const provider = draft.provider.trim();
  const approvalCode = draft.approvalCode.trim();
  if (provider === '' || [provider, approvalCode].some(containsCardNumber)) return null;
  return { kind: 'financing', amountMinor, provider, approvalCode };
}

/** The tender of `amountMinor`, or null while its number is missing or is that of a card. */
export function certificateTender(
  draft: CertificateDraft,
  amountMinor: Minor,
): CountedTender | null {
  const number = draft.number.trim();
  if (number === '' || containsCardNumber(number)) return null;
  return { kind: 'gift-certificate', amountMinor, number };
}
