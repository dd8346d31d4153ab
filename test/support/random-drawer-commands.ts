import { moveCash } from '@main/services/cash/move-cash';
import { prepareDeposit } from '@main/services/deposits/prepare-deposit';
import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { listWaiting } from '@main/services/deposits/waiting';
import { changeTender } from '@main/services/payments/change-tender';
import { commitLatePayment } from '@main/services/payments/commit-late';
import { commitPayment } from '@main/services/payments/commit-payment';
import { findRefundable } from '@main/services/refunds/refund-view';
import { voidPayment } from '@main/services/payments/void-payment';
import { findPaymentView } from '@main/services/payments/payment-view';
import { saveDrawerRules } from '@main/services/settings/settings';
import { closeShift } from '@main/services/shifts/close-shift';
import { correctShift } from '@main/services/shifts/correct-shift';
import { countShift, latestCount } from '@main/services/shifts/count-shift';
import { checksOf, shiftFigures } from '@main/services/shifts/figures';
import { freezeShift, resumeShift } from '@main/services/shifts/freeze-shift';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { COUNTED_KINDS } from '@shared/domain/tender/settle';
import { MOVEMENT_KINDS, type RefundTender } from '@shared/journal/cash-facts';
import type { CountedTender } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { piecesOf } from './drawer';
import { anyOf, type Run } from './random-choice';
import { anySale } from './random-sale';
import { refundInOne } from './refunds';
import { card, certificate, financing } from './sales';
import type { TestTill } from './till-context';

const REFUND_TENDERS: readonly RefundTender[] = [
  { kind: 'cash' },
  { kind: 'card', brand: 'Visa', last4: '4242', approvalCode: '' },
  { kind: 'cash' },
  { kind: 'financing', provider: 'CareCredit', approvalCode: '' },
];

const why = { reason: 'Because', approval: null };

const shift = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT shift_id FROM shifts ORDER BY opened_at_ms DESC LIMIT 3', at) as Ids.ShiftId;
const inState = (till: TestTill, state: string) =>
  anyOf(till, `SELECT shift_id FROM shifts WHERE status = '${state}'`, 0) as Ids.ShiftId;
const payment = (till: TestTill, at: number) =>
  anyOf(
    till,
    'SELECT payment_id FROM payments ORDER BY number_sequence DESC LIMIT 4',
    at,
  ) as Ids.PaymentId;

/** The same amount as the tender that was there, as another kind. */
function otherDetail(amountMinor: number, b: number): CountedTender {
  const amount = minor(amountMinor);
  if (b % 5 === 0) return { kind: 'cash', tenderedMinor: amount };
  if (b % 5 === 1) return card(amountMinor);
  if (b % 5 === 2) return financing(amountMinor);
  if (b % 5 === 3) return certificate(amountMinor);
  return { kind: 'check', amountMinor: amount, number: '7', bank: '', nameOnCheck: '' };
}

/** What can be done with a drawer and its shift. */
export const DRAWER_COMMANDS: Readonly<Record<string, Run>> = {
  sell: (till, a, b) => {
    const sale = anySale(till, a, b);
    return sale.ok ? commitPayment(till, sale.value) : sale;
  },
  sellLate: (till, a, b) => {
    const sale = anySale(till, a, b);
    const shiftId = inState(till, 'counting');
    return sale.ok ? commitLatePayment(till, { ...sale.value, shiftId, ...why }) : sale;
  },
  move: (till, a, b) =>
    moveCash(till, {
      movementId: till.ids.next() as Ids.MovementId,
      shiftId: shift(till, a % 2),
      kind: MOVEMENT_KINDS[a % MOVEMENT_KINDS.length] ?? 'drop',
      amountMinor: minor(1 + (b % 5000)),
      cash: null,
      ...why,
      reference: '',
      print: a % 2 === 0,
    }),
  freeze: (till) => freezeShift(till, inState(till, 'open')),
  resumeShift: (till) => resumeShift(till, inState(till, 'counting')),
  count: (till, a, b) => {
    const shiftId = inState(till, 'counting');
    const figures = shiftFigures(till, shiftId);
    if (!figures.ok) return figures;
    const expected = Math.max(0, figures.value.expected?.cashMinor ?? 0);
    const checks = checksOf(till.database.read, shiftId).map(({ tenderId }) => tenderId);
    return countShift(till, {
      shiftId,
      countId: till.ids.next() as Ids.CountId,
      count: {
        cash: piecesOf(a % 2 === 0 ? expected : b % 30_000),
        checks: checks.slice(b % 2),
        slips: [
          { kind: 'card', brand: 'Visa', amountMinor: minor(b % 9000) },
          { kind: 'gift-certificate', brand: '', amountMinor: minor(b % 900) },
        ],
      },
    });
  },
  close: (till, a) => {
    const shiftId = inState(till, 'counting');
    const latest = latestCount(till, shiftId);
    if (!latest.ok) return latest;
    const counted = latest.value?.counted.cashMinor ?? 0;
    return closeShift(till, {
      shiftId,
      countId: latest.value?.countId ?? (till.ids.next() as Ids.CountId),
      nextFloat: piecesOf(a % (counted + 1)),
      ...why,
    });
  },
  correct: (till, a, b) =>
    correctShift(till, {
      shiftId: shift(till, a),
      correctionId: till.ids.next() as Ids.CorrectionId,
      kind: COUNTED_KINDS[a % COUNTED_KINDS.length] ?? 'cash',
      brand: 'Visa',
      tenderId: null,
      amountMinor: minor((b % 2000) - 1000),
      ...why,
    }),
  loseCheck: (till, a, b) => {
    const there = listWaiting(till);
    if (!there.ok) return there;
    const check = there.value.checks[a % Math.max(1, there.value.checks.length)];
    return correctShift(till, {
      shiftId: check?.shiftId ?? shift(till, a),
      correctionId: till.ids.next() as Ids.CorrectionId,
      ...{ kind: 'check', brand: null, tenderId: check?.tenderId ?? null },
      amountMinor: minor(0 - (check?.amountMinor ?? 1) + (b % 7 === 0 ? 1 : 0)),
      ...why,
    });
  },
  voidPayment: (till, a) => voidPayment(till, { paymentId: payment(till, a), ...why }),
  changeTender: (till, a, b) => {
    const seen = findPaymentView(till, payment(till, a));
    if (!seen.ok) return seen;
    const tender = seen.value.tenders[b % Math.max(1, seen.value.tenders.length)];
    const amount = (tender?.amountMinor ?? 1) + (b % 7 === 0 ? 1 : 0);
    return changeTender(till, {
      paymentId: seen.value.paymentId,
      replacedTenderId: tender?.tenderId ?? (till.ids.next() as Ids.TenderId),
      tenderId: till.ids.next() as Ids.TenderId,
      detail: otherDetail(Math.max(1, amount), a),
      ...why,
    });
  },
  refund: (till, a, b) => {
    const paymentId = payment(till, a);
    const left = findRefundable(till, paymentId);
    if (!left.ok) return left;
    const lines = (left.value.invoices[0]?.lines ?? [])
      .filter(({ leftMilli }) => leftMilli > 0)
      .slice(0, 1 + (b % 2))
      .map(({ lineId, leftMilli }) => ({
        lineId,
        quantityMilli: quantityMilli(1 + ((b * 31) % leftMilli)),
      }));
    const tender = REFUND_TENDERS[a % REFUND_TENDERS.length] ?? { kind: 'cash' };
    return refundInOne(till, { paymentId, lines, tender });
  },
  deposit: (till, a) => {
    const there = listWaiting(till);
    if (!there.ok) return there;
    const shifts = there.value.shifts.slice(0, 1 + (a % 3));
    const due = Math.max(0, cashToBank(shifts, there.value.corrections));
    return prepareDeposit(till, {
      depositId: till.ids.next() as Ids.DepositId,
      shiftIds: shifts.map(({ shiftId }) => shiftId),
      correctionIds: there.value.corrections.map(({ correctionId }) => correctionId),
      cash: piecesOf(a % 5 === 0 ? due + 100 : due),
      checkIds: there.value.checks.map(({ tenderId }) => tenderId),
      bagNumber: 'B-1',
      initials: ['RA', 'TL'],
      ...why,
    });
  },
  receive: (till, a, b) =>
    receiveDeposit(till, {
      depositId: anyOf(
        till,
        "SELECT deposit_id FROM deposits WHERE status = 'prepared'",
        a,
      ) as Ids.DepositId,
      receivedOn: '2026-11-25',
      reference: '4711',
      amountMinor: minor(b % 50_000),
      reason: 'Counted by the bank',
      approval: null,
    }),
  drawerRules: (till, a) =>
    saveDrawerRules(till, { varianceLimitMinor: minor(a % 1000), blindCount: a % 2 === 0 }),
};
