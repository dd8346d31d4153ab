import { commitPayment } from '@main/services/payments/commit-payment';
import { saveDrawerRules } from '@main/services/settings/settings';
import { closeShift } from '@main/services/shifts/close-shift';
import { countShift } from '@main/services/shifts/count-shift';
import { shiftDocuments } from '@main/services/shifts/documents';
import { shiftFigures } from '@main/services/shifts/figures';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { zReport } from '@main/services/shifts/z-report';
import { minor, sumMinor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { shiftsContract } from '@shared/ipc/contract/shifts';
import type { ShiftFigure } from '@shared/ipc/views/shifts';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { closeDrawer, countDrawer, piecesOf } from '../support/drawer';
import { refundInOne } from '../support/refunds';
import { card, cash, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';

const CARD: RefundTender = { kind: 'card', brand: 'Visa', last4: '4242', approvalCode: 'R7' };
const why = { reason: 'Because', approval: null };

/** Sells an exam at 65.00 for `detail`; answers how to take all of it back, with the money. */
function sell(till: TestTill, detail: TenderInput) {
  const { invoiceId, totals, lines } = invoiceWith(till, [addProduct(till)]);
  const paymentId = till.ids.next() as Ids.PaymentId;
  const tenders = [{ tenderId: till.ids.next() as Ids.TenderId, detail }];
  const expectedTotalMinor = totals.totalMinor;
  value(commitPayment(till, { paymentId, invoiceId, expectedTotalMinor, tenders }));
  return async (tender: RefundTender) =>
    value(
      await refundInOne(till, {
        paymentId,
        lines: lines.map(({ lineId }) => ({ lineId, quantityMilli: quantityMilli(1000) })),
        tender,
      }),
    );
}

/** What the papers behind a figure come to. */
function sumOf(till: TestTill, shiftId: Ids.ShiftId, figure: ShiftFigure, brand: string | null) {
  const documents = value(shiftDocuments(till, { shiftId, figure, brand }));
  return sumMinor(documents.map(({ amountMinor }) => amountMinor));
}

describe('the papers behind a figure', () => {
  it('add up to it, when money went back in cash and to a card', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const backOfCash = sell(till, cash(10_000));
    const backOfCard = sell(till, card(6500));
    sell(till, card(6500));
    sell(till, cash(6500));
    await backOfCash({ kind: 'cash' });
    await backOfCard(CARD);
    const { parts, expected } = value(shiftFigures(till, shiftId));
    expect(parts).toMatchObject({ refundedMinor: 6500 });
    expect(sumOf(till, shiftId, 'refunds', null)).toBe(-6500);
    expect(expected?.slips).toEqual([{ kind: 'card', brand: 'Visa', amountMinor: 6500 }]);
    expect(sumOf(till, shiftId, 'card', 'Visa')).toBe(6500);
    expect(sumOf(till, shiftId, 'cash', null)).toBe(13_000);
  });
});

const VISA_BACK = { kind: 'card', brand: 'Visa', amountMinor: minor(-6500) };

describe('the batch of a card terminal', () => {
  it('is below zero where more went back than was charged, and is counted as it is', async () => {
    const till = furnishedTill();
    const before = openDrawer(till);
    const backOfCard = sell(till, card(6500));
    await closeDrawer(till, before, { cashMinor: 10_000, reason: 'The batch comes later' });
    const shiftId = openDrawer(till);
    await backOfCard(CARD);
    value(freezeShift(till, shiftId));
    const asked = shiftsContract['shifts.count'].input.parse({
      ...{ shiftId, countId: till.ids.next() },
      count: {
        ...{ cash: piecesOf(10_000), checks: [] },
        slips: [VISA_BACK],
      },
    });
    const count = value(countShift(till, asked));
    expect(count.counted.slips).toEqual(count.expected.slips);
    expect(count.counted.slips).toEqual([VISA_BACK]);
    expect(count.findings).toEqual([]);
    const { countId } = count;
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '', approval: null };
    const { closing } = value(await closeShift(till, wanted));
    expect(closing?.counted.slips).toEqual([VISA_BACK]);
  });
});

describe('the closing checklist', () => {
  const closingChecklist = ['Safe locked', 'Alarm on', 'Lights out'];

  async function close(till: TestTill, initials: readonly string[]) {
    const shiftId = openDrawer(till);
    value(saveDrawerRules(till, { closingChecklist }));
    value(freezeShift(till, shiftId));
    const { countId } = countDrawer(till, shiftId, 10_000);
    const signed = initials.map((each, at) => ({
      text: closingChecklist[at] ?? '',
      initials: each,
    }));
    const wanted = { shiftId, countId, nextFloat: piecesOf(10_000), ...why, signed };
    const closed = value(await closeShift(till, wanted));
    return { closed, html: value(zReport(till, { shiftId, print: false })).html };
  }

  it('is named in the closing as far as nobody signed it', async () => {
    const { closed, html } = await close(furnishedTill(), ['TL', ' ']);
    expect(closed.closing?.unsigned).toEqual(['Alarm on', 'Lights out']);
    expect(html).toContain('Closing checklist: not signed');
    expect(html).toContain('Lights out');
    expect(html).not.toContain('Safe locked');
  });

  it('is no word of the closing when all of it was signed', async () => {
    const till = furnishedTill();
    const { closed, html } = await close(till, ['TL', 'TL', 'RA']);
    expect(closed.closing).not.toHaveProperty('unsigned');
    expect(html).not.toContain('checklist');
    const sql = "SELECT body FROM journal_events WHERE type = 'checklist.signed'";
    const signed = till.database.sqlite.prepare<[], string>(sql).pluck().all();
    expect(signed.map((body) => JSON.parse(body) as unknown)).toMatchObject([
      { list: 'closing', shiftId: closed.shiftId },
    ]);
  });
});
