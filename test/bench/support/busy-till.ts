import { addLines } from '@main/services/invoices/add-lines';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { commitPayment } from '@main/services/payments/commit-payment';
import { saveClient } from '@main/services/records/save-client';
import { savePatient } from '@main/services/records/save-patient';
import { searchProducts } from '@main/services/records/search-products';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { bulkProducts, shelve } from '../../support/catalogue';
import {
  furnishedTill,
  openDrawer,
  till as tillRecord,
  value,
  type TestTill,
} from '../../support/till-context';

/** As many as the demo hospital sells. */
const PRODUCTS = 320;

const printer = {
  transport: 'tcp',
  host: '127.0.0.1',
  port: 9100,
  paperMm: 80,
  drawerPin: 2,
} as const;

export interface BusyTill {
  readonly till: TestTill;
  readonly clientId: Ids.ClientId;
  readonly patientId: Ids.PatientId;
  readonly productIds: readonly Ids.ProductId[];
}

/** A till with a printer, an open drawer, a demo-size catalogue and a client with a dog. */
export function busyTill(): BusyTill {
  const till = furnishedTill('manager', {}, { ...tillRecord, printer });
  openDrawer(till);
  shelve(till, bulkProducts(PRODUCTS));
  const clientId = till.ids.next() as Ids.ClientId;
  value(saveClient(till, clientId, { firstName: 'June', lastName: 'Holloway' }));
  const patientId = till.ids.next() as Ids.PatientId;
  value(savePatient(till, patientId, { clientId, name: 'Biscuit' }));
  const products = value(searchProducts(till, '', 3));
  return { till, clientId, patientId, productIds: products.map(({ productId }) => productId) };
}

/** A sale of three lines, paid in cash, in the three commands that the counter gives for it. */
export function paidSale({ till, clientId, patientId, productIds }: BusyTill) {
  const invoiceId = till.ids.next() as Ids.InvoiceId;
  let totalMinor = minor(0);
  return {
    open: () => {
      value(openInvoice(till, invoiceId, clientId));
    },
    addLines: () => {
      const lines = productIds.map((productId) => ({
        lineId: till.ids.next() as Ids.LineId,
        ...{ productId, quantityMilli: ONE_UNIT, patientId, performedBy: null },
      }));
      totalMinor = value(addLines(till, { invoiceId, lines })).totals.totalMinor;
    },
    pay: () => {
      const detail = { kind: 'cash', tenderedMinor: minor(totalMinor + 500) } as const;
      value(
        commitPayment(till, {
          paymentId: till.ids.next() as Ids.PaymentId,
          invoiceId,
          expectedTotalMinor: totalMinor,
          tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail }],
        }),
      );
    },
  };
}
