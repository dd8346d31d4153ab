import { minor, subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import { setAgainst } from '@shared/domain/receivable/oldest-first';
import type { TenderKind } from '@shared/domain/tender/settle';
import type { AccountView } from '@shared/ipc/views/accounts';
import type { EstimateSummary } from '@shared/ipc/views/estimates';
import type { Input } from '@shared/ipc/contract/contract';
import type { TenderInput } from '@shared/journal/money-facts';
import type { ClientId, EstimateId, InvoiceId, PaymentId, TenderId } from '@shared/lib/ids';
import { create } from 'zustand';
import { newId } from '../../../bridge/ids';
import { cardTender, EMPTY_CARD, type CardDraft } from '../../../ui/tender/card-draft';
import { checkTender, type CheckDraft } from '../../../ui/tender/check-draft';
import type { ListedTender } from '../../../ui/tender/listed-tender';
import {
  certificateTender,
  EMPTY_CERTIFICATE,
  EMPTY_FINANCING,
  financingTender,
  type CertificateDraft,
  type FinancingDraft,
} from '../../../ui/tender/slip-drafts';

/** What the money is for. */
export type PaidFor = 'oldest' | 'chosen' | 'prepayment' | 'deposit' | 'certificate';

/** A payment on an account, with what the account proposes where nothing is typed. */
export interface PaymentDraft {
  readonly clientId: ClientId;
  /** Both are made once: what is sent twice is taken once. */
  readonly paymentId: PaymentId;
  /** Of the tender that is being typed. */
  readonly tenderId: TenderId;
  readonly paidFor: PaidFor;
  readonly chosen: readonly InvoiceId[];
  /** Null while nothing is typed that can be read. */
  readonly amount: Minor | null;
  readonly soldNumber: string;
  /** What a deposit is for; null while none is chosen. */
  readonly estimateId: EstimateId | null;
  /** What was put down so far. */
  readonly listed: readonly ListedTender[];
  readonly kind: TenderKind;
  /** Cash put down, or what is paid in another way; `rest` follows what is still to pay. */
  readonly part: Minor | null | 'rest';
  readonly card: CardDraft;
  readonly check: CheckDraft;
  readonly financing: FinancingDraft;
  readonly certificate: CertificateDraft;
}

/** A payment as far as it is typed. What is not follows the account, which may change meanwhile. */
interface TypedPayment extends Omit<PaymentDraft, 'paidFor' | 'amount'> {
  /** Null: what is owed, and what is to come where nothing is. */
  readonly paidFor: PaidFor | null;
  /** Undefined: what is due now, or all that is owed where nothing is due. */
  readonly amount: Minor | null | undefined;
}

/** Null while no payment is being taken; it outlives looking at another screen. */
export const usePayment = create<{ readonly draft: TypedPayment | null }>(() => ({ draft: null }));

/** Begins to take a payment of whoever's account it is, or goes on where it was left. */
export function beginPayment({ client }: AccountView): void {
  const { clientId } = client;
  usePayment.setState(({ draft }) => ({
    draft:
      draft?.clientId === clientId
        ? draft
        : {
            clientId,
            paymentId: newId() as PaymentId,
            paidFor: null,
            chosen: [],
            amount: undefined,
            soldNumber: '',
            estimateId: null,
            listed: [],
            ...emptyTender(client.displayName),
          },
  }));
}

/** What is typed, and what the account as it is now proposes for the rest. */
export function paymentDraft({ money }: AccountView, typed: TypedPayment): PaymentDraft {
  const { dueNowMinor, owedMinor } = money;
  const proposedMinor = dueNowMinor > 0 ? dueNowMinor : owedMinor;
  return {
    ...typed,
    paidFor: typed.paidFor ?? (owedMinor > 0 ? 'oldest' : 'prepayment'),
    amount: typed.amount === undefined ? proposedMinor : typed.amount,
  };
}

export function changePayment(typed: Partial<PaymentDraft>): void {
  usePayment.setState(({ draft }) => ({ draft: draft === null ? null : { ...draft, ...typed } }));
}

export function endPayment(): void {
  usePayment.setState({ draft: null });
}

/** A deposit for an estimate: as much as was asked for and is not here yet. */
export function beginDeposit(account: AccountView, estimate: EstimateSummary): void {
  beginPayment(account);
  changePayment({ paidFor: 'deposit', ...depositFor(account, estimate) });
}

/** The estimate as what a deposit is for, and how much of the deposit is still missing. */
export function depositFor(
  { credits }: AccountView,
  { estimateId, depositMinor }: EstimateSummary,
): Pick<PaymentDraft, 'estimateId' | 'amount'> {
  const here = credits.filter((credit) => credit.estimateId === estimateId);
  const hereMinor = sumMinor(here.map(({ amountMinor }) => amountMinor));
  return { estimateId, amount: minor(Math.max(0, subtractMinor(depositMinor, hereMinor))) };
}

/** Puts what is typed on the list, and begins the next tender. */
export function listTender(detail: TenderInput, nameOnCheck: string): void {
  usePayment.setState(({ draft }) => {
    if (draft === null) return {};
    const listed = [...draft.listed, { tenderId: draft.tenderId, detail }];
    return { draft: { ...draft, listed, ...emptyTender(nameOnCheck) } };
  });
}

export function removeTender(tenderId: TenderId): void {
  usePayment.setState(({ draft }) => {
    if (draft === null) return {};
    const listed = draft.listed.filter((each) => each.tenderId !== tenderId);
    return { draft: { ...draft, listed } };
  });
}

function emptyTender(nameOnCheck: string) {
  return {
    tenderId: newId() as TenderId,
    kind: 'cash' as const,
    part: 'rest' as const,
    card: EMPTY_CARD,
    check: { number: '', bank: '', nameOnCheck },
    financing: EMPTY_FINANCING,
    certificate: EMPTY_CERTIFICATE,
  };
}

/** The tender of what is typed, or of `restMinor`; null while something of it is missing. */
export function tenderOf(draft: PaymentDraft, restMinor: Minor): TenderInput | null {
  const amount = draft.part === 'rest' ? restMinor : draft.part;
  if (amount === null || amount === 0) return null;
  switch (draft.kind) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: amount };
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
    case 'deposit':
      return { prepayment: { kind: 'deposit', estimateId: draft.estimateId, amountMinor } };
    case 'certificate':
      return { certificates: [{ number: draft.soldNumber.trim().toUpperCase(), amountMinor }] };
  }
}
