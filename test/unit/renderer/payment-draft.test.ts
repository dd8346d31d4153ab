import {
  beginPayment,
  changePayment,
  endPayment,
  paymentDraft,
  usePayment,
} from '@renderer/features/accounts/acts/payment-draft';
import { minor } from '@shared/domain/money/money';
import type { AccountView } from '@shared/ipc/views/accounts';
import { beforeEach, describe, expect, it } from 'vitest';

const CLIENT = '019aae3a-0000-7000-8000-000000000001';

function account(owed: number, dueNow: number): AccountView {
  const client = { clientId: CLIENT, displayName: 'June Holloway' };
  const money = { owedMinor: minor(owed), dueNowMinor: minor(dueNow) };
  return { client, money } as unknown as AccountView;
}

function draftFor(seen: AccountView) {
  const { draft } = usePayment.getState();
  if (draft === null) throw new Error('a payment was begun');
  return paymentDraft(seen, draft);
}

describe('a payment on an account', () => {
  beforeEach(endPayment);

  it('is for what is due now, for all that is owed, or for what is to come', () => {
    beginPayment(account(0, 0));
    expect(draftFor(account(5000, 2000))).toMatchObject({ paidFor: 'oldest', amount: 2000 });
    expect(draftFor(account(5000, 0))).toMatchObject({ paidFor: 'oldest', amount: 5000 });
    expect(draftFor(account(0, 0))).toMatchObject({ paidFor: 'prepayment', amount: 0 });
  });

  it('follows an account that was not yet known as it is when the payment was begun', () => {
    beginPayment(account(0, 0));
    expect(draftFor(account(108_591, 98_991))).toMatchObject({ paidFor: 'oldest', amount: 98_991 });
  });

  it('keeps what was typed, also that nothing can be read', () => {
    beginPayment(account(5000, 2000));
    changePayment({ paidFor: 'prepayment', amount: null });
    beginPayment(account(9000, 9000));
    expect(draftFor(account(9000, 9000))).toMatchObject({ paidFor: 'prepayment', amount: null });
  });
});
