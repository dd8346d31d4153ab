import { commitPayment } from '@main/services/payments/commit-payment';
import { reprintReceipt, showReceipt } from '@main/services/payments/receipts';
import { saveTill } from '@main/services/settings/settings';
import type { PaymentId, TenderId } from '@shared/lib/ids';
import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { cash, invoiceWith } from '../support/sales';
import { addProduct, furnishedTill, openDrawer, value } from '../support/till-context';

const printer = { transport: 'spooler', queue: 'counter', paperMm: 80, drawerPin: 2 } as const;

describe('a receipt', () => {
  it('is shown as the original though only a copy was ever printed', () => {
    const till = furnishedTill();
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const paymentId = till.ids.next() as PaymentId;
    const tenders = [{ tenderId: till.ids.next() as TenderId, detail: cash(6500) }];
    const payment = { paymentId, invoiceId, expectedTotalMinor: minor(6500), tenders };
    value(commitPayment(till, payment));
    till.pass(60_000);
    value(saveTill(till, { printer }));
    value(reprintReceipt(till, { paymentId, reason: 'Lost' }));
    const { document } = value(showReceipt(till, paymentId));
    expect(document.blocks.filter(({ kind }) => kind === 'banner')).toEqual([]);
  });
});
