import { prepareDeposit } from '@main/services/deposits/prepare-deposit';
import { listWaiting } from '@main/services/deposits/waiting';
import { commitPayment } from '@main/services/payments/commit-payment';
import { openDrawer as openWithoutSale } from '@main/services/printing/jobs';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { InvoiceView, PaymentView } from '@shared/ipc/views/invoices';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { closeDrawer, move, piecesOf } from './drawer';
import { refundInOne } from './refunds';
import { card, cash, invoiceWith } from './sales';
import { addProduct, furnishedTill, openDrawer, value, type TestTill } from './till-context';

export const printer = {
  transport: 'spooler',
  queue: 'counter',
  paperMm: 80,
  drawerPin: 2,
} as const;
const why = { reason: 'Because', approval: null };

export const check = (amount: number, number = '1001'): TenderInput => ({
  kind: 'check',
  amountMinor: minor(amount),
  ...{ number, bank: 'First Bank', nameOnCheck: 'June Holloway' },
});

/** An exam at 65.00, paid by `tenders`. */
export function sell(till: TestTill, ...tenders: TenderInput[]): PaymentView {
  return pay(till, invoiceWith(till, [addProduct(till)]), ...tenders);
}

/** The whole invoice, paid by `tenders`. */
export function pay(
  till: TestTill,
  { invoiceId, totals }: InvoiceView,
  ...tenders: TenderInput[]
): PaymentView {
  return value(
    commitPayment(till, {
      paymentId: till.ids.next() as Ids.PaymentId,
      invoiceId,
      expectedTotalMinor: totals.totalMinor,
      tenders: tenders.map((detail) => ({ tenderId: till.ids.next() as Ids.TenderId, detail })),
    }),
  );
}

/** Takes half an exam back, in cash. */
export async function giveBack(till: TestTill, { paymentId, invoiceId }: PaymentView) {
  const lineId = till.database.sqlite
    .prepare<[string], Ids.LineId>('SELECT line_id FROM invoice_lines WHERE invoice_id = ?')
    .pluck()
    .get(invoiceId ?? '');
  if (lineId === undefined) throw new Error('a sale has its line');
  return value(
    await refundInOne(till, {
      paymentId,
      lines: [{ lineId, quantityMilli: quantityMilli(500) }],
      tender: { kind: 'cash' },
    }),
  );
}

/** A bag with everything that waits. */
export async function bank(till: TestTill, cashMinor: number) {
  const { shifts, checks, corrections } = value(listWaiting(till));
  return value(
    await prepareDeposit(till, {
      depositId: till.ids.next() as Ids.DepositId,
      shiftIds: shifts.map(({ shiftId }) => shiftId),
      correctionIds: corrections.map(({ correctionId }) => correctionId),
      cash: piecesOf(cashMinor),
      checkIds: checks.map(({ tenderId }) => tenderId),
      bagNumber: 'B-5512',
      initials: ['AR', 'MW'],
      ...why,
    }),
  );
}

/** A day: two exams in cash, one by card, one by check, a drop, half an exam back, 1.00 short. */
export async function workedDay(): Promise<{ till: TestTill; shiftId: Ids.ShiftId }> {
  const till = furnishedTill('manager', {}, { printer });
  const shiftId = openDrawer(till);
  sell(till, cash(10_000));
  const returned = sell(till, cash(6500));
  sell(till, card(6500));
  sell(till, check(6500));
  value(await move(till, shiftId, 'drop', 5000));
  await giveBack(till, returned);
  value(await openWithoutSale(till, { reason: 'Change for a fifty', approval: null }));
  // Expected are 100.00 + 130.00 − 50.00 − 32.50.
  const counted = { cashMinor: 14_650, keepMinor: 10_000, reason: 'Wrong change' };
  await closeDrawer(till, shiftId, counted);
  return { till, shiftId };
}
