import { create } from 'zustand';
import { isCounted } from '@shared/journal/money-facts';
import type { CountedKind, TenderKind } from '@shared/domain/tender/settle';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { InvoiceId, PaymentId, TenderId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import type { CreditDraft } from '../../../ui/crediting/credit-draft';
import { EMPTY_CARD, type CardDraft } from '../../../ui/tender/card-draft';
import type { CheckDraft } from '../../../ui/tender/check-draft';
import {
  EMPTY_CERTIFICATE,
  EMPTY_FINANCING,
  type CertificateDraft,
  type FinancingDraft,
} from '../../../ui/tender/slip-drafts';
import {
  newCredit,
  newRefund,
  type InvoiceCreditDraft,
  type RefundDraft,
  type WayDraft,
} from './refund-draft';

/** A payment that is about to be voided. */
export interface VoidDraft {
  readonly kind: 'void';
  readonly paymentId: PaymentId;
  readonly reason: string;
}

/** A tender that was really another one. */
export interface TenderDraft {
  readonly kind: 'tender';
  readonly paymentId: PaymentId;
  readonly replacedTenderId: TenderId;
  /** Of the new one; made once: what is sent twice is changed once. */
  readonly tenderId: TenderId;
  readonly really: CountedKind;
  readonly card: CardDraft;
  readonly check: CheckDraft;
  readonly financing: FinancingDraft;
  readonly certificate: CertificateDraft;
  readonly reason: string;
}

type Draft = VoidDraft | TenderDraft | RefundDraft | InvoiceCreditDraft;

/** What is being put right, or null. It is kept while other screens are looked at. */
export const useCorrection = create<{ readonly draft: Draft | null }>(() => ({ draft: null }));

export function beginVoid({ paymentId }: PaymentView): void {
  useCorrection.setState({ draft: { kind: 'void', paymentId, reason: '' } });
}

export function beginTenderChange({ paymentId, tenders, clientName }: PaymentView): void {
  const replaced = tenders.find(({ detail }) => isCounted(detail));
  if (replaced === undefined) return;
  useCorrection.setState({
    draft: {
      kind: 'tender',
      paymentId,
      replacedTenderId: replaced.tenderId,
      tenderId: newId() as TenderId,
      really: likelyInstead(replaced.detail.kind),
      card: EMPTY_CARD,
      check: { number: '', bank: '', nameOnCheck: clientName ?? '' },
      financing: EMPTY_FINANCING,
      certificate: EMPTY_CERTIFICATE,
      reason: '',
    },
  });
}

export function beginRefund(payment: PaymentView): void {
  useCorrection.setState({ draft: newRefund(payment) });
}

export function beginCredit(paymentId: PaymentId, invoiceId: InvoiceId): void {
  useCorrection.setState({ draft: newCredit(paymentId, invoiceId) });
}

export function changeVoid(changes: Partial<VoidDraft>): void {
  useCorrection.setState(({ draft }) =>
    draft?.kind === 'void' ? { draft: { ...draft, ...changes } } : {},
  );
}

export function changeTenderDraft(changes: Partial<TenderDraft>): void {
  useCorrection.setState(({ draft }) =>
    draft?.kind === 'tender' ? { draft: { ...draft, ...changes } } : {},
  );
}

export function changeRefund(changes: Partial<RefundDraft>): void {
  useCorrection.setState(({ draft }) =>
    draft?.kind === 'refund' ? { draft: { ...draft, ...changes } } : {},
  );
}

export function changeCredit(changes: Partial<CreditDraft>): void {
  useCorrection.setState(({ draft }) =>
    draft?.kind === 'credit' ? { draft: { ...draft, ...changes } } : {},
  );
}

/** What is typed of one way in which money can go back. */
export function typeWay(at: number, changes: WayDraft): void {
  useCorrection.setState(({ draft }) => {
    if (draft?.kind !== 'refund') return {};
    const way = { ...draft.ways[at], ...changes };
    return { draft: { ...draft, ways: { ...draft.ways, [at]: way } } };
  });
}

export function endCorrection(): void {
  useCorrection.setState({ draft: null });
}

/** Cash and card are what gets mixed up most. */
export function likelyInstead(kind: TenderKind): CountedKind {
  return kind === 'card' ? 'cash' : 'card';
}
