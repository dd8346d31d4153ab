import { payRefund } from '@main/services/payments/refund';
import { commitPayment } from '@main/services/payments/commit-payment';
import { shiftDocuments } from '@main/services/shifts/documents';
import { shiftFigures } from '@main/services/shifts/figures';
import { sumMinor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { ShiftFigure } from '@shared/ipc/views/shifts';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
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
      await payRefund(till, {
        refundId: till.ids.next() as Ids.RefundId,
        creditNoteId: till.ids.next() as Ids.CreditNoteId,
        paymentId,
        lines: lines.map(({ lineId }) => ({ lineId, quantityMilli: quantityMilli(1000) })),
        ...{ tender, ...why },
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
    expect(expected?.cards).toEqual([{ brand: 'Visa', amountMinor: 6500 }]);
    expect(sumOf(till, shiftId, 'card', 'Visa')).toBe(6500);
    expect(sumOf(till, shiftId, 'cash', null)).toBe(13_000);
  });
});
