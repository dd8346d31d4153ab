import type { Minor } from '@shared/domain/money/money';
import type { Failure } from '@shared/ipc/failures';
import type { TenderKind } from '@shared/domain/tender/settle';
import type { CardAttemptId, InvoiceId, PaymentId, TenderId } from '@shared/lib/ids';
import { EMPTY_CARD, type CardDraft } from '../../../ui/tender/card-draft';
import type { CheckDraft } from '../../../ui/tender/check-draft';
import type { ListedTender } from '../../../ui/tender/listed-tender';
import {
  EMPTY_CERTIFICATE,
  EMPTY_FINANCING,
  type CertificateDraft,
  type FinancingDraft,
} from '../../../ui/tender/slip-drafts';

/** An amount as typed, null when it cannot be read; `due` follows what is still to pay. */
export type DraftAmount = Minor | null | 'due';

/** What is typed and not yet a tender. */
export interface TenderDrafts {
  readonly cash: { readonly amount: DraftAmount };
  readonly card: CardDraft & { readonly amount: DraftAmount };
  readonly check: CheckDraft & { readonly amount: DraftAmount };
  readonly financing: FinancingDraft & { readonly amount: DraftAmount };
  readonly 'gift-certificate': CertificateDraft & { readonly amount: DraftAmount };
  readonly 'client-credit': { readonly amount: DraftAmount };
}

/**
 * Taking the money for one invoice. It outlives going back to the lines and locking the till: what
 * the card terminal has charged must stay on the list.
 */
export interface TenderSession {
  readonly invoiceId: InvoiceId;
  /** Made once, so that taking the same payment twice takes it once. */
  readonly paymentId: PaymentId;
  readonly tenders: readonly ListedTender[];
  /** The card on the list of which it was not known at first whether it was charged. */
  readonly attempt: { readonly cardAttemptId: CardAttemptId; readonly tenderId: TenderId } | null;
  readonly kind: TenderKind;
  readonly drafts: TenderDrafts;
  readonly isCommitting: boolean;
  readonly failure: Failure | null;
}

/** A session in which nothing was typed yet. */
export function newTenderSession(
  invoiceId: InvoiceId,
  paymentId: PaymentId,
  nameOnCheck: string,
): TenderSession {
  return {
    invoiceId,
    paymentId,
    tenders: [],
    attempt: null,
    kind: 'cash',
    drafts: emptyDrafts(nameOnCheck),
    isCommitting: false,
    failure: null,
  };
}

export function emptyDrafts(nameOnCheck: string): TenderDrafts {
  return {
    cash: { amount: 'due' },
    card: { amount: 'due', ...EMPTY_CARD },
    check: { amount: 'due', number: '', bank: '', nameOnCheck },
    financing: { amount: 'due', ...EMPTY_FINANCING },
    'gift-certificate': { amount: 'due', ...EMPTY_CERTIFICATE },
    'client-credit': { amount: 'due' },
  };
}
