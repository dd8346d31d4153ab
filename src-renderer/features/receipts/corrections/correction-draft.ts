import { create } from 'zustand';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import { isCounted } from '@shared/journal/money-facts';
import type { CountedKind, TenderKind } from '@shared/domain/tender/settle';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { CreditNoteId, LineId, PaymentId, RefundId, TenderId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import { EMPTY_CARD, type CardDraft } from '../../../ui/tender/card-draft';
import type { CheckDraft } from '../../../ui/tender/check-draft';
import {
  EMPTY_CERTIFICATE,
  EMPTY_FINANCING,
  type CertificateDraft,
  type FinancingDraft,
} from '../../../ui/tender/slip-drafts';

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

/** Lines that come back, and the money that goes out for them. */
export interface RefundDraft {
  readonly kind: 'refund';
  readonly paymentId: PaymentId;
  /** Both are made once: what is sent twice is paid back once. */
  readonly refundId: RefundId;
  readonly creditNoteId: CreditNoteId;
  /** How much of each line; null while nothing that can be read is typed. */
  readonly lines: readonly RefundedLine[];
  /** Null pays in cash; else it goes back to that card or lender of the payment. */
  readonly backTo: TenderId | null;
  readonly approvalCode: string;
  readonly reason: string;
}

export interface RefundedLine {
  readonly lineId: LineId;
  readonly quantityMilli: QuantityMilli | null;
}

type Draft = VoidDraft | TenderDraft | RefundDraft;

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

export function beginRefund({ paymentId, tenders }: PaymentView): void {
  const elsewhere = tenders.find(
    ({ detail }) => detail.kind === 'card' || detail.kind === 'financing',
  );
  useCorrection.setState({
    draft: {
      kind: 'refund',
      paymentId,
      refundId: newId() as RefundId,
      creditNoteId: newId() as CreditNoteId,
      lines: [],
      // Money goes back the way it came.
      backTo: elsewhere?.tenderId ?? null,
      approvalCode: '',
      reason: '',
    },
  });
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

export function typeRefundedLine(line: RefundedLine): void {
  useCorrection.setState(({ draft }) => {
    if (draft?.kind !== 'refund') return {};
    const others = draft.lines.filter(({ lineId }) => lineId !== line.lineId);
    return { draft: { ...draft, lines: [...others, line] } };
  });
}

export function endCorrection(): void {
  useCorrection.setState({ draft: null });
}

/** Cash and card are what gets mixed up most. */
export function likelyInstead(kind: TenderKind): CountedKind {
  return kind === 'card' ? 'cash' : 'card';
}
