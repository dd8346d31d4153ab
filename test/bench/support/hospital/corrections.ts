import { commitPayment } from '@main/services/payments/commit-payment';
import { changeTender } from '@main/services/payments/change-tender';
import { voidPayment } from '@main/services/payments/void-payment';
import { moveCash } from '@main/services/cash/move-cash';
import { minor } from '@shared/domain/money/money';
import type * as Ids from '@shared/lib/ids';
import { refundInOne } from '../../../support/refunds';
import { value } from '../../../support/result';
import { card, oneOf } from './fortune';
import type { HospitalTill } from './hospital-till';
import type { Sale } from './sale';

const why = { reason: 'Entered wrong', approval: null };

/** A payment is taken back and paid anew, by card. */
export async function payAgain(till: HospitalTill, sale: Sale): Promise<void> {
  const { invoiceId, paymentId, totalMinor } = sale;
  value(await voidPayment(till, { paymentId, ...why }));
  const detail = card(till.chance, totalMinor);
  value(
    commitPayment(till, {
      paymentId: till.ids.next() as Ids.PaymentId,
      ...{ invoiceId, expectedTotalMinor: totalMinor },
      tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail }],
    }),
  );
}

/** What was entered first of a payment was a card. */
export async function callItCard(till: HospitalTill, { paymentId, tenders }: Sale): Promise<void> {
  const [first] = tenders;
  if (first === undefined) return;
  value(
    await changeTender(till, {
      ...{ paymentId, ...why },
      replacedTenderId: first.tenderId,
      tenderId: till.ids.next() as Ids.TenderId,
      detail: card(till.chance, first.amountMinor),
    }),
  );
}

/** The first line comes back, for cash: a credit note and a refund. */
export async function takeBack(till: HospitalTill, { paymentId, lines }: Sale): Promise<void> {
  const returned = lines
    .slice(0, 1)
    .map(({ lineId, quantityMilli }) => ({ lineId, quantityMilli }));
  value(await refundInOne(till, { paymentId, lines: returned, tender: { kind: 'cash' } }));
}

/** Stamps are bought, a drop goes to the safe, change comes from the bank. */
export async function moveSomeCash(till: HospitalTill, shiftId: Ids.ShiftId): Promise<void> {
  const [kind, amount] = oneOf(till.chance, [
    ['paid-out', 1850],
    ['paid-in', 1000],
    ['drop', 5000],
    ['float-in', 2000],
  ] as const);
  value(
    await moveCash(till, {
      movementId: till.ids.next() as Ids.MovementId,
      ...{ shiftId, kind, amountMinor: minor(amount), cash: null },
      ...{ reason: 'As every week', reference: '', approval: null, print: false },
    }),
  );
}
