import { roundToStep, sumMinor, type Minor } from '@shared/domain/money/money';
import { setAgainst } from '@shared/domain/receivable/oldest-first';
import type { TenderKind } from '@shared/domain/tender/settle';
import type { AccountView } from '@shared/ipc/views/accounts';
import type { Input } from '@shared/ipc/contract/contract';
import type { TenderInput } from '@shared/journal/money-facts';
import type { ClientId, InvoiceId, PaymentId, TenderId } from '@shared/lib/ids';
import { create } from 'zustand';
import { newId } from '../../../bridge/ids';
import { cardTender, EMPTY_CARD, type CardDraft } from '../../../ui/tender/card-draft';
import { checkTender, type CheckDraft } from '../../../ui/tender/check-draft';
import {
  certificateTender,
  EMPTY_CERTIFICATE,
  EMPTY_FINANCING,
  financingTender,
  type CertificateDraft,
  type FinancingDraft,
} from '../../../ui/tender/slip-drafts';

/** What the money is for. */
export type PaidFor = 'oldest' | 'chosen' | 'prepayment' | 'certificate';

/** A payment on an account, as far as it is typed. */
export interface PaymentDraft {
  readonly clientId: ClientId;
  /** Both are made once: what is sent twice is taken once. */
  readonly paymentId: PaymentId;
  readonly tenderId: TenderId;
  readonly paidFor: PaidFor;
  readonly chosen: readonly InvoiceId[];
  /** Null while nothing is typed that can be read. */
  readonly amount: Minor | null;
  readonly soldNumber: string;
  readonly kind: TenderKind;
  /** Cash put down; null: just as much as is to pay. */
  readonly given: Minor | null;
  readonly card: CardDraft;
  readonly check: CheckDraft;
  readonly financing: FinancingDraft;
  readonly certificate: CertificateDraft;
}

/** Null while no payment is being taken; it outlives looking at another screen. */
export const usePayment = create<{ readonly draft: PaymentDraft | null }>(() => ({ draft: null }));

/** Begins to take a payment of whoever's account it is, or goes on where it was left. */
export function beginPayment({ client, money }: AccountView): void {
  const { clientId } = client;
  usePayment.setState(({ draft }) => ({
    draft:
      draft?.clientId === clientId
        ? draft
        : {
            clientId,
            paymentId: newId() as PaymentId,
            tenderId: newId() as TenderId,
            paidFor: money.owedMinor > 0 ? 'oldest' : 'prepayment',
            chosen: [],
            amount: money.dueNowMinor > 0 ? money.dueNowMinor : money.owedMinor,
            soldNumber: '',
            kind: 'cash',
            given: null,
            card: EMPTY_CARD,
            check: { number: '', bank: '', nameOnCheck: client.displayName },
            financing: EMPTY_FINANCING,
            certificate: EMPTY_CERTIFICATE,
          },
  }));
}

export function changePayment(typed: Partial<PaymentDraft>): void {
  usePayment.setState(({ draft }) => ({ draft: draft === null ? null : { ...draft, ...typed } }));
}

export function endPayment(): void {
  usePayment.setState({ draft: null });
}

/** The tender, or null while something of it is missing. */
export function tenderOf(
  draft: PaymentDraft,
  amount: Minor,
  stepMinor: number,
): TenderInput | null {
  switch (draft.kind) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: draft.given ?? roundToStep(amount, stepMinor) };
    case 'card':
      return cardTender(draft.card, amount);
    case 'check':
      return checkTender(draft.check, amount);
    case 'financing':
      return financingTender(draft.financing, amount);
    case 'gift-certificate':
      return certificateTender(draft.certificate, amount);
    case 'client-credit':
      return { kind: 'client-credit', amountMinor: amount };
  }
}

/** What the items that are chosen come to. */
export function chosenMinor({ items }: AccountView, { chosen }: PaymentDraft): Minor {
  const those = items.filter(({ invoiceId }) => chosen.includes(invoiceId));
  return sumMinor(those.map(({ dueMinor }) => dueMinor));
}

type Paid = Pick<
  Input<'payments.commit'>,
  'others' | 'oldestFirst' | 'prepayment' | 'certificates'
>;

/** What `amount` is set against, as the till is asked for it. */
export function paidOf(account: AccountView, draft: PaymentDraft, amountMinor: Minor): Paid {
  switch (draft.paidFor) {
    case 'oldest':
      return { oldestFirst: true };
    case 'chosen': {
      const those = account.items.filter(({ invoiceId }) => draft.chosen.includes(invoiceId));
      const { parts } = setAgainst(amountMinor, those, ({ dueMinor }) => dueMinor);
      return {
        others: parts.map(({ item, amountMinor: part }) => ({
          invoiceId: item.invoiceId,
          amountMinor: part,
        })),
      };
    }
    case 'prepayment':
      return { prepayment: { kind: 'prepayment', estimateId: null, amountMinor } };
    case 'certificate':
      return { certificates: [{ number: draft.soldNumber.trim().toUpperCase(), amountMinor }] };
  }
}
