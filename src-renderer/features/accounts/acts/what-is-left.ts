import { minor, subtractMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { remainingDue, settleTenders, type TenderKind } from '@shared/domain/tender/settle';
import type { AccountView } from '@shared/ipc/views/accounts';
import { offeredOf } from '../../../ui/tender/listed-tender';
import { chosenMinor, type PaidFor, type PaymentDraft } from './payment-draft';

/** What is still to pay of a payment, after what was put down so far. */
export interface WhatIsLeft {
  /** In the way that is chosen: cash is rounded, and credit pays no more than there is. */
  readonly restMinor: Minor;
  /** Nothing is: what is listed is enough. */
  readonly isEnough: boolean;
  /** So little is left that it rounds to no cash at all. */
  readonly isNoCash: boolean;
}

export function whatIsLeft(
  { money }: AccountView,
  { amount, listed, kind }: PaymentDraft,
  stepMinor: number,
): WhatIsLeft {
  const offered = listed.map(({ detail }) => offeredOf(detail));
  const toPayMinor = amount ?? ZERO;
  const { exactMinor, cashMinor } = remainingDue(toPayMinor, offered, stepMinor);
  const isEnough = listed.length > 0 && settleTenders(toPayMinor, offered, stepMinor).ok;
  const isNoCash = !isEnough && kind === 'cash' && cashMinor === 0 && exactMinor > 0;
  if (kind === 'cash') return { restMinor: cashMinor, isEnough, isNoCash };
  if (kind !== 'client-credit') return { restMinor: exactMinor, isEnough, isNoCash };
  const used = offered.filter((each) => each.kind === 'client-credit');
  const usedMinor = sumMinor(used.map(({ amountMinor }) => amountMinor));
  const creditMinor = Math.max(0, subtractMinor(money.creditMinor, usedMinor));
  return { restMinor: minor(Math.min(exactMinor, creditMinor)), isEnough, isNoCash };
}

/** No more than that is settled; null where any amount may be left here. */
export function mostOf(account: AccountView, draft: PaymentDraft): Minor | null {
  if (draft.paidFor === 'oldest') return account.money.owedMinor;
  return draft.paidFor === 'chosen' ? chosenMinor(account, draft) : null;
}

/** Credit and certificates settle debts, and are not bought with each other. */
export function isOffered(
  { client, money }: AccountView,
  paidFor: PaidFor,
  kind: TenderKind,
): boolean {
  const isDebt = paidFor === 'oldest' || paidFor === 'chosen';
  if (kind === 'client-credit') return isDebt && money.creditMinor > 0;
  if (kind === 'gift-certificate' && !isDebt) return false;
  return !client.tendersNotAllowed.includes(kind);
}
