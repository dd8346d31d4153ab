import { verifyTill } from '@main/services/maintenance/verify';
import { findRefundable } from '@main/services/refunds/refund-view';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { RefundTender } from '@shared/journal/cash-facts';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { refundInOne } from '../support/refunds';
import { card, cash, financing, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';
import { pay, sell } from '../support/worked-day';

const VISA: RefundTender = { kind: 'card', brand: 'Visa', last4: '4242', approvalCode: 'R7' };
const CASH: RefundTender = { kind: 'cash' };
const LENDER: RefundTender = { kind: 'financing', provider: 'CareCredit', approvalCode: '' };

/** Takes so many thousandths of the first line back. */
function refund(till: TestTill, { paymentId }: PaymentView, tender: RefundTender, milli = 1000) {
  const line = value(findRefundable(till, paymentId)).invoices[0]?.lines[0];
  return refundInOne(till, {
    paymentId,
    lines: [{ lineId: line?.lineId as Ids.LineId, quantityMilli: quantityMilli(milli) }],
    tender,
  });
}

const tooMuch = (leftMinor: number) => ({ error: { code: 'REFUND_EXCEEDS_TENDER', leftMinor } });

describe('money that goes back to where it came from', () => {
  it('is no more than that card paid, less what went back to it', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const sale = sell(till, card(1300), cash(5200));
    expect(await refund(till, sale, VISA)).toMatchObject(tooMuch(1300));
    expect(await refund(till, sale, { ...VISA, last4: '1111' }, 10)).toMatchObject(tooMuch(0));
    value(await refund(till, sale, VISA, 100));
    expect(value(findRefundable(till, sale.paymentId)).ways).toMatchObject([
      { leftMinor: 650 },
      { tender: CASH, leftMinor: 5200 },
    ]);
    expect(await refund(till, sale, VISA, 101)).toMatchObject(tooMuch(650));
    value(await refund(till, sale, VISA, 100));
    expect(value(await refund(till, sale, CASH, 800))).toMatchObject({ amountMinor: 5200 });
  });

  it('is nothing for a card or a lender that paid nothing', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const sale = sell(till, cash(6500));
    expect(await refund(till, sale, VISA)).toMatchObject(tooMuch(0));
    expect(await refund(till, sale, LENDER)).toMatchObject(tooMuch(0));
    const lent = sell(till, financing(6500));
    expect(await refund(till, lent, { ...LENDER, provider: 'Scratchpay' })).toMatchObject(
      tooMuch(0),
    );
    value(await refund(till, lent, LENDER));
  });
});

describe('cash that goes back in parts, each rounded', () => {
  async function parts(unitPrice: number, paidMinor: number, milli: readonly number[]) {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
    openDrawer(till);
    const item = addProduct(till, { unitPriceMinor: minor(unitPrice) });
    const sale = pay(till, invoiceWith(till, [item]), cash(paidMinor));
    const amounts: number[] = [];
    for (const each of milli) amounts.push(value(await refund(till, sale, CASH, each)).amountMinor);
    expect(verifyTill(till.database).problems).toEqual([]);
    return amounts;
  }
  const THIRDS = [333, 333, 334];

  it('never comes to more than was paid', async () => {
    expect(await parts(99, 100, THIRDS)).toEqual([35, 35, 30]);
    expect(await parts(98, 100, [1000])).toEqual([100]);
  });

  it('comes to all that was paid in the end', async () => {
    expect(await parts(96, 95, THIRDS)).toEqual([30, 30, 35]);
  });

  it('is rounded down where a card paid a sum that no coins make', async () => {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
    openDrawer(till);
    const item = addProduct(till, { unitPriceMinor: minor(98) });
    const sale = pay(till, invoiceWith(till, [item]), card(98));
    expect(value(await refund(till, sale, CASH))).toMatchObject({ amountMinor: 95 });
  });
});
