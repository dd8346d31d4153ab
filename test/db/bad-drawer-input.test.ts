import { verifyTill } from '@main/services/maintenance/verify';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../support/drawer';
import { DRAWER_CALLS, type DrawerCall } from '../support/drawer-calls';
import { openDrawerShop, type DrawerShop } from '../support/drawer-shop';
import { journalOf } from '../support/journal-reader';
import { CARD_NUMBER, isTyped, memberAt, neverAt, pathsIn, withMember } from '../support/spoil';

const CALLS = Object.keys(DRAWER_CALLS) as DrawerCall[];
/** Those that are journalled. An X report and a signed list are not: each is a fact of its own. */
const ACTS = [
  ...(['handOver', 'freeze', 'resume', 'count', 'close', 'correct'] as const).map(
    (name) => `shifts.${name}` as const,
  ),
  ...(['cash.move', 'deposits.prepare', 'deposits.receive', 'refunds.pay'] as const),
  ...(['commitLate', 'void', 'changeTender'] as const).map((name) => `payments.${name}` as const),
];
const SLOW_MS = 30_000;

function events({ till }: DrawerShop): number {
  return journalOf(till.database).length;
}

async function codeOf({ route }: DrawerShop, channel: string, input: unknown): Promise<string> {
  const answer = await route(channel, input);
  expect(JSON.stringify(answer).length, channel).toBeLessThan(60_000);
  return answer.ok ? 'DONE' : answer.error.code;
}

function expectUntouched(shop: DrawerShop, before: number): void {
  expect(shop.bugs).toEqual([]);
  expect(events(shop)).toBe(before);
  expect(verifyTill(shop.till.database).problems).toEqual([]);
}

describe('a call of the drawer that is spoiled in one place', () => {
  it(
    'is refused and does nothing, whichever it is',
    async () => {
      const shop = await openDrawerShop();
      const before = events(shop);
      for (const channel of CALLS) {
        const good = DRAWER_CALLS[channel](shop.ids);
        for (const path of pathsIn(good)) {
          const member = memberAt(good, path);
          const where = `${channel} ${path.join('.')}`;
          for (const bad of neverAt(channel, path, member)) {
            const code = await codeOf(shop, channel, withMember(good, path, bad));
            expect(code, `${where}: ${String(bad).slice(0, 40)}`).toBe('INVALID_INPUT');
          }
        }
        expect(events(shop), channel).toBe(before);
      }
      expectUntouched(shop, before);
    },
    SLOW_MS,
  );

  it('keeps no card number, wherever it is typed', async () => {
    const shop = await openDrawerShop();
    const before = events(shop);
    for (const channel of CALLS) {
      const good = DRAWER_CALLS[channel](shop.ids);
      for (const path of pathsIn(good).filter((each) => isTyped(each, memberAt(good, each)))) {
        const code = await codeOf(shop, channel, withMember(good, path, CARD_NUMBER));
        const isAsked = channel === 'shifts.documents';
        expect(code, `${channel} ${path.join('.')}`).toBe(isAsked ? 'DONE' : 'CARD_NUMBER_REFUSED');
      }
    }
    expectUntouched(shop, before);
  });
});

/** What else of a good call makes it one that cannot be done, and the word for it. */
type Refusal = readonly [DrawerCall, string, (ids: DrawerShop['ids']) => object];

const NOBODY = (name: string) => (ids: DrawerShop['ids']) => ({ [name]: ids['thirdId'] });

const UNKNOWN: readonly Refusal[] = [
  ...(
    [
      ...['handOver', 'freeze', 'resume', 'figures', 'documents', 'count', 'counted', 'close'],
      ...['correct', 'zReport', 'keepDraft', 'draft'],
    ] as const
  ).map((name) => [`shifts.${name}` as DrawerCall, 'SHIFT_UNKNOWN', NOBODY('shiftId')] as Refusal),
  ['shifts.corrections', 'SHIFT_UNKNOWN', NOBODY('shiftId')],
  ['shifts.signChecklist', 'SHIFT_UNKNOWN', NOBODY('shiftId')],
  ['shifts.xReport', 'SHIFT_NOT_OPEN', NOBODY('shiftId')],
  ['shifts.close', 'COUNT_UNKNOWN', NOBODY('countId')],
  ['cash.move', 'SHIFT_UNKNOWN', NOBODY('shiftId')],
  ['cash.movements', 'SHIFT_UNKNOWN', NOBODY('shiftId')],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ thirdId }) => ({ shiftIds: [thirdId] })],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ thirdId }) => ({ checkIds: [thirdId] })],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ thirdId }) => ({ correctionIds: [thirdId] })],
  ['deposits.receive', 'DEPOSIT_UNKNOWN', NOBODY('depositId')],
  ['deposits.slip', 'DEPOSIT_UNKNOWN', NOBODY('depositId')],
  ['deposits.worksheet', 'DEPOSIT_UNKNOWN', NOBODY('depositId')],
  [
    'papers.savePdf',
    'SHIFT_UNKNOWN',
    ({ thirdId }) => ({ paper: { kind: 'z-report', shiftId: thirdId } }),
  ],
  [
    'papers.savePdf',
    'DEPOSIT_UNKNOWN',
    ({ thirdId }) => ({ paper: { kind: 'worksheet', depositId: thirdId } }),
  ],
  [
    'reports.show',
    'EMPLOYEE_UNKNOWN',
    ({ thirdId }) => ({
      report: { kind: 'cashier', from: '2026-11-23', to: '2026-11-23', employeeId: thirdId },
    }),
  ],
  ['payments.commitLate', 'INVOICE_UNKNOWN', NOBODY('invoiceId')],
  ['payments.commitLate', 'SHIFT_NOT_COUNTING', NOBODY('shiftId')],
  ['payments.void', 'PAYMENT_UNKNOWN', NOBODY('paymentId')],
  ['payments.changeTender', 'PAYMENT_UNKNOWN', NOBODY('paymentId')],
  ['payments.changeTender', 'TENDER_UNKNOWN', NOBODY('replacedTenderId')],
  ['refunds.find', 'PAYMENT_UNKNOWN', NOBODY('paymentId')],
  ['refunds.pay', 'PAYMENT_UNKNOWN', NOBODY('paymentId')],
  [
    'refunds.pay',
    'LINE_UNKNOWN',
    ({ thirdId }) => ({ lines: [{ lineId: thirdId, quantityMilli: 1, returnedTo: 'stock' }] }),
  ],
];

const shift = (name: string) => (ids: DrawerShop['ids']) => ({ shiftId: ids[name] });

const NOTHING = { cash: piecesOf(0), checks: [], slips: [] };
const VISA = { kind: 'card', brand: 'Visa', amountMinor: 100 };

const OTHER_STATE: readonly Refusal[] = [
  ['shifts.handOver', 'SHIFT_NOT_OPEN', shift('countingId')],
  ['shifts.handOver', 'SHIFT_NOT_OPEN', shift('closedId')],
  ['shifts.freeze', 'SHIFT_COUNTING', shift('openId')],
  ['shifts.freeze', 'SHIFT_CLOSED', shift('closedId')],
  ['shifts.freeze', 'SHIFT_CLOSED', shift('bankedId')],
  ['shifts.resume', 'SHIFT_COUNTED', shift('countingId')],
  ['shifts.resume', 'SHIFT_CLOSED', shift('bankedId')],
  ['shifts.count', 'SHIFT_NOT_COUNTING', shift('openId')],
  ['shifts.count', 'SHIFT_CLOSED', shift('closedId')],
  ['shifts.count', 'SHIFT_CLOSED', shift('bankedId')],
  ['shifts.count', 'INVALID_INPUT', () => ({ count: { ...NOTHING, slips: [VISA, VISA] } })],
  ['shifts.keepDraft', 'SHIFT_NOT_COUNTING', shift('openId')],
  ['shifts.keepDraft', 'SHIFT_CLOSED', shift('closedId')],
  ['shifts.draft', 'SHIFT_NOT_COUNTING', shift('openId')],
  ['shifts.draft', 'SHIFT_CLOSED', shift('bankedId')],
  ['shifts.close', 'SHIFT_NOT_COUNTING', shift('openId')],
  ['shifts.correct', 'SHIFT_NOT_CLOSED', shift('openId')],
  ['shifts.correct', 'SHIFT_NOT_CLOSED', shift('countingId')],
  ['shifts.correct', 'RECORD_INCOMPLETE', () => ({ brand: null })],
  ['shifts.correct', 'RECORD_INCOMPLETE', () => ({ amountMinor: 0 })],
  ['shifts.correct', 'RECORD_INCOMPLETE', () => ({ kind: 'check' })],
  ['shifts.correct', 'CHECK_NOT_WAITING', ({ thirdId }) => ({ kind: 'check', tenderId: thirdId })],
  [
    'shifts.correct',
    'CHECK_NOT_WAITING',
    ({ bankedId, closedCheck }) => ({ shiftId: bankedId, kind: 'check', tenderId: closedCheck }),
  ],
  [
    'shifts.correct',
    'AMOUNT_DIFFERS',
    ({ closedCheck }) => ({ kind: 'check', tenderId: closedCheck }),
  ],
  ['shifts.xReport', 'SHIFT_NOT_OPEN', shift('closedId')],
  ['shifts.zReport', 'SHIFT_NOT_CLOSED', shift('openId')],
  ['shifts.zReport', 'PRINTER_NOT_SET', () => ({ print: true })],
  ['cash.move', 'SHIFT_CLOSED', shift('closedId')],
  ['cash.move', 'SHIFT_CLOSED', shift('bankedId')],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ bankedId }) => ({ shiftIds: [bankedId] })],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ openId }) => ({ shiftIds: [openId] })],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ openTender }) => ({ checkIds: [openTender] })],
  ['deposits.prepare', 'NOT_FOR_DEPOSIT', ({ closedId }) => ({ shiftIds: [closedId, closedId] })],
  [
    'deposits.prepare',
    'NOT_FOR_DEPOSIT',
    ({ closedCheck }) => ({ checkIds: [closedCheck, closedCheck] }),
  ],
  ['deposits.prepare', 'NOTHING_TO_BANK', () => ({ shiftIds: [], checkIds: [] })],
  ['deposits.receive', 'DEPOSIT_RECEIVED', ({ receivedId }) => ({ depositId: receivedId })],
  ['payments.commitLate', 'SHIFT_NOT_COUNTING', shift('openId')],
  ['payments.commitLate', 'SHIFT_NOT_COUNTING', shift('closedId')],
  ['payments.commitLate', 'TOTAL_CHANGED', () => ({ expectedTotalMinor: 6501 })],
  ['payments.commitLate', 'NO_TENDER', () => ({ tenders: [] })],
  ['payments.void', 'PAYMENT_CLOSED', ({ bankedPayment }) => ({ paymentId: bankedPayment })],
  [
    'payments.changeTender',
    'PAYMENT_VOIDED',
    ({ voidedPayment }) => ({ paymentId: voidedPayment }),
  ],
  [
    'payments.changeTender',
    'PAYMENT_CLOSED',
    ({ bankedPayment }) => ({ paymentId: bankedPayment }),
  ],
  [
    'payments.changeTender',
    'TENDER_UNKNOWN',
    ({ countingTender }) => ({
      replacedTenderId: countingTender,
    }),
  ],
  ['payments.changeTender', 'ID_TAKEN', ({ countingTender }) => ({ tenderId: countingTender })],
  [
    'payments.changeTender',
    'AMOUNT_DIFFERS',
    () => ({ detail: { kind: 'cash', tenderedMinor: 1 } }),
  ],
  ['refunds.pay', 'PAYMENT_VOIDED', ({ voidedPayment }) => ({ paymentId: voidedPayment })],
  ['refunds.pay', 'LINE_UNKNOWN', ({ countingPayment }) => ({ paymentId: countingPayment })],
  [
    'refunds.pay',
    'CREDIT_EXCEEDS_LINE',
    ({ cardLine }) => ({ lines: [{ lineId: cardLine, quantityMilli: 1001, returnedTo: 'stock' }] }),
  ],
  [
    'refunds.pay',
    'ID_TAKEN',
    ({ cardLine }) => ({
      lines: [
        { lineId: cardLine, quantityMilli: 1, returnedTo: 'stock' },
        { lineId: cardLine, quantityMilli: 1, returnedTo: 'stock' },
      ],
    }),
  ],
  [
    'reports.show',
    'RECORD_INCOMPLETE',
    () => ({
      report: { kind: 'drawer-openings', from: '2026-11-24', to: '2026-11-23' },
    }),
  ],
  [
    'reports.show',
    'RECORD_INCOMPLETE',
    () => ({
      report: { kind: 'daily-summary', from: '0001-01-01', to: '9999-12-31' },
    }),
  ],
  ['reports.show', 'PRINTER_NOT_SET', () => ({ print: true })],
  ['papers.savePdf', 'PDF_NOT_AVAILABLE', () => ({})],
];

const NO_REASON: readonly Refusal[] = [
  ['shifts.close', 'REASON_NEEDED', () => ({ reason: ' ' })],
  ['deposits.prepare', 'REASON_NEEDED', () => ({ reason: '' })],
  ['deposits.receive', 'REASON_NEEDED', () => ({ reason: '' })],
];

describe('a call of the drawer that fits and cannot be done', () => {
  it.each([
    ['what it speaks of is not there', UNKNOWN],
    ['it comes at another time', OTHER_STATE],
    ['nobody says why', NO_REASON],
  ])('says so and does nothing: %s', async (_why, refusals) => {
    const shop = await openDrawerShop();
    const before = events(shop);
    for (const [channel, code, other] of refusals) {
      const others = other(shop.ids);
      const input = { ...DRAWER_CALLS[channel](shop.ids), ...others };
      const shown = `${channel} with ${JSON.stringify(others)}`;
      expect(await codeOf(shop, channel, input), shown).toBe(code);
    }
    expectUntouched(shop, before);
  });

  it('is closed to whoever is not signed in', async () => {
    const shop = await openDrawerShop();
    shop.till.session.employeeId = null;
    const before = events(shop);
    for (const channel of CALLS) {
      const code = await codeOf(shop, channel, DRAWER_CALLS[channel](shop.ids));
      expect(code, channel).toBe('NOT_SIGNED_IN');
    }
    expectUntouched(shop, before);
  });
});

describe('a call of the drawer that is sent twice', () => {
  it.each(ACTS)(
    'has one effect: %s',
    async (channel) => {
      const shop = await openDrawerShop();
      const input = DRAWER_CALLS[channel](shop.ids);
      const first = await shop.route(channel, input);
      expect(first).toMatchObject({ ok: true });
      const before = events(shop);
      const again = await shop.route(channel, input);
      expect(again).toEqual(first);
      expectUntouched(shop, before);
    },
    SLOW_MS,
  );
});
