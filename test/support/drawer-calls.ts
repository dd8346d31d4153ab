import type { Channel } from '@shared/ipc/contract/contract';
import { piecesOf } from './drawer';

type Ids = Readonly<Record<string, string>>;

const why = { reason: 'Because', approval: null };
const slip = { brand: 'Visa', last4: '4242', approvalCode: '' };
const day = { from: '2026-11-23', to: '2026-11-23' };

export const DRAWER_PIN = '481516';

/** A call of each channel of the drawer that a till with `ids` carries out, or answers. */
export const DRAWER_CALLS = {
  'shifts.recent': () => ({ limit: 5 }),
  'shifts.handOver': ({ openId, takerId }: Ids) => {
    return { shiftId: openId, toEmployeeId: takerId, pin: DRAWER_PIN, cash: piecesOf(16_500) };
  },
  'shifts.freeze': ({ countingId }: Ids) => ({ shiftId: countingId }),
  'shifts.resume': ({ openId }: Ids) => ({ shiftId: openId }),
  'shifts.figures': ({ openId }: Ids) => ({ shiftId: openId }),
  'shifts.documents': ({ openId }: Ids) => ({ shiftId: openId, figure: 'card', brand: 'Visa' }),
  'shifts.count': ({ countingId, newId }: Ids) => ({
    shiftId: countingId,
    countId: newId,
    count: {
      cash: { ...piecesOf(15_000), rolls: [{ valueMinor: 25, coins: 40, count: 1 }] },
      checks: [],
      slips: [{ kind: 'card', brand: 'Visa', amountMinor: -100 }],
    },
  }),
  'shifts.counted': ({ countingId }: Ids) => ({ shiftId: countingId }),
  'shifts.keepDraft': ({ countingId, newId, closedCheck }: Ids) => ({
    shiftId: countingId,
    draft: {
      ...{ step: 'float', reached: 'float', carried: [`open-invoice/${newId}`], countId: newId },
      cash: piecesOf(15_000),
      checks: [closedCheck],
      slips: [{ kind: 'card', brand: 'Visa', amountMinor: -100 }],
      ...{ reason: 'Because', nextFloat: piecesOf(10_000) },
      initials: [{ text: 'Safe locked', initials: 'TL' }],
    },
  }),
  'shifts.draft': ({ countingId }: Ids) => ({ shiftId: countingId }),
  'shifts.close': ({ countingId, countId }: Ids) => {
    return { shiftId: countingId, countId, nextFloat: piecesOf(10_000), ...why };
  },
  'shifts.correct': ({ closedId, newId }: Ids) => ({
    ...{ shiftId: closedId, correctionId: newId, kind: 'card', brand: 'Visa' },
    ...{ tenderId: null, amountMinor: -100 },
    ...why,
  }),
  'shifts.corrections': ({ closedId }: Ids) => ({ shiftId: closedId }),
  'shifts.xReport': ({ openId }: Ids) => ({ shiftId: openId, print: false }),
  'shifts.zReport': ({ closedId }: Ids) => ({ shiftId: closedId, print: false }),
  'shifts.signChecklist': ({ countingId }: Ids) => ({
    shiftId: countingId,
    items: [{ text: 'Safe locked', initials: 'TL' }],
  }),
  'cash.move': ({ openId, newId }: Ids) => ({
    ...{ movementId: newId, shiftId: openId, kind: 'paid-out', amountMinor: 1200 },
    ...{ cash: piecesOf(1200), reference: 'Store', print: false, ...why },
  }),
  'cash.movements': ({ openId }: Ids) => ({ shiftId: openId }),
  'deposits.recent': () => ({ limit: 5 }),
  'deposits.prepare': ({ closedId, closedCheck, newId }: Ids) => ({
    ...{ depositId: newId, shiftIds: [closedId], correctionIds: [], cash: piecesOf(100) },
    ...{ checkIds: [closedCheck], bagNumber: 'B-1', initials: ['RA', 'TL'], ...why },
  }),
  'deposits.receive': ({ depositId }: Ids) => ({
    ...{ depositId, receivedOn: '2026-11-25', reference: '4711', amountMinor: 16_400 },
    reason: 'The bank found less',
    approval: null,
  }),
  'deposits.slip': ({ depositId }: Ids) => ({ depositId, print: false }),
  'deposits.worksheet': ({ depositId }: Ids) => ({ depositId, print: false }),
  'reports.show': ({ takerId }: Ids) => {
    return { report: { kind: 'cashier', ...day, employeeId: takerId }, print: false };
  },
  'papers.savePdf': ({ closedId }: Ids) => ({ paper: { kind: 'z-report', shiftId: closedId } }),
  'payments.commitLate': ({ countingId, invoiceId, newId, otherId }: Ids) => ({
    ...{ paymentId: newId, invoiceId, expectedTotalMinor: 6500, shiftId: countingId, ...why },
    tenders: [{ tenderId: otherId, detail: { kind: 'card', amountMinor: 6500, ...slip } }],
  }),
  'payments.void': ({ openPayment }: Ids) => ({ paymentId: openPayment, ...why }),
  'payments.changeTender': ({ openPayment, openTender, newId }: Ids) => ({
    ...{ paymentId: openPayment, replacedTenderId: openTender, tenderId: newId, ...why },
    detail: { kind: 'card', amountMinor: 6500, ...slip },
  }),
  'refunds.find': ({ openPayment }: Ids) => ({ paymentId: openPayment }),
  'refunds.pay': ({ cardPayment, cardLine, newId, otherId }: Ids) => ({
    ...{ creditNoteId: otherId, paymentId: cardPayment, ...why },
    lines: [{ lineId: cardLine, quantityMilli: 500, returnedTo: 'nothing-to-return' }],
    parts: [{ refundId: newId, tender: { kind: 'card', ...slip }, amountMinor: 3250 }],
  }),
} as const satisfies Partial<Record<Channel, (ids: Ids) => object>>;

export type DrawerCall = keyof typeof DRAWER_CALLS;
