import { z } from 'zod';
import {
  clientId,
  discount,
  employeeId,
  invoiceId,
  lineId,
  patientId,
  priceMinor,
  productId,
  quantityMilli,
  shortText,
} from '../../journal/fields';
import { invoiceSummary, invoiceView } from '../views/invoices';
import { approval, reason } from './inputs';
import { nothing } from './nothing';

const newLine = z.strictObject({
  /** The caller's: a repeat is not added again. */
  lineId,
  productId,
  quantityMilli,
  patientId: patientId.nullable(),
  /** Null means whoever is signed in. */
  performedBy: employeeId.nullable(),
});

export const invoicesContract = {
  /** Every open invoice, the oldest first. */
  'invoices.list': { input: nothing, output: z.array(invoiceSummary) },
  'invoices.get': { input: z.strictObject({ invoiceId }), output: invoiceView },
  /** The id is the caller's: a repeat answers the invoice as it stands. */
  'invoices.open': {
    input: z.strictObject({ invoiceId, clientId: clientId.nullable() }),
    output: invoiceView,
  },
  'invoices.setClient': {
    input: z.strictObject({ invoiceId, clientId: clientId.nullable() }),
    output: invoiceView,
  },
  'invoices.addLines': {
    input: z.strictObject({ invoiceId, lines: z.array(newLine).min(1).max(200) }),
    output: invoiceView,
  },
  'invoices.changeLine': {
    input: z.strictObject({
      invoiceId,
      lineId,
      changes: z
        .strictObject({
          quantityMilli,
          unitPriceMinor: priceMinor,
          discount: discount.nullable(),
          patientId: patientId.nullable(),
          performedBy: employeeId,
        })
        .partial(),
      /** Asked for when the price or a discount changes. */
      reason: shortText,
      approval,
    }),
    output: invoiceView,
  },
  'invoices.removeLine': { input: z.strictObject({ invoiceId, lineId }), output: invoiceView },
  'invoices.setDiscount': {
    input: z.strictObject({
      invoiceId,
      discount: discount.nullable(),
      reason: shortText,
      approval,
    }),
    output: invoiceView,
  },
  'invoices.hold': { input: z.strictObject({ invoiceId, note: shortText }), output: invoiceView },
  'invoices.resume': { input: z.strictObject({ invoiceId }), output: invoiceView },
  'invoices.void': {
    input: z.strictObject({ invoiceId, reason, approval }),
    output: invoiceView,
  },
} as const;
