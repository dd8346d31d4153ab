import { z } from 'zod';
import {
  clientId,
  discount,
  employeeId,
  invoiceId,
  lineId,
  longText,
  patientId,
  priceMinor,
  productId,
  quantityMilli,
  shortText,
} from '../../journal/fields';
import { invoiceCheck } from '../views/invoice-check';
import { closedInvoice, invoiceSummary, invoiceView } from '../views/invoices';
import { approval, reason, searchLimit, searchText } from './inputs';
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

const place = { room: shortText, withEmployee: employeeId.nullable() };

export const invoicesContract = {
  /** Every open invoice, the oldest first. */
  'invoices.list': { input: nothing, output: z.array(invoiceSummary) },
  'invoices.get': { input: z.strictObject({ invoiceId }), output: invoiceView },
  /** The id is the caller's: a repeat answers the invoice as it stands. */
  'invoices.open': {
    input: z.strictObject({
      invoiceId,
      clientId: clientId.nullable(),
      /** Where the visit begins, where that is known already. */
      place: z.strictObject(place).optional(),
    }),
    output: invoiceView,
  },
  /** Where the visit is and who has it; also while it is on hold. */
  'invoices.place': { input: z.strictObject({ invoiceId, ...place }), output: invoiceView },
  /** Rooms that invoices were in lately, the latest first. */
  'invoices.rooms': { input: nothing, output: z.array(z.string()) },
  /** What the client is to read on paper. */
  'invoices.note': { input: z.strictObject({ invoiceId, note: longText }), output: invoiceView },
  /** Says that lines are right and under the right employee. */
  'invoices.confirmLines': {
    input: z.strictObject({ invoiceId, lineIds: z.array(lineId).min(1).max(200) }),
    output: invoiceView,
  },
  /** What should be looked at before an open invoice is paid. Nothing of it keeps it from that. */
  'invoices.verify': { input: z.strictObject({ invoiceId }), output: invoiceCheck },
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
  /**
   * Makes an invoice final that is not paid now: its client owes it. A repeat answers the invoice
   * as it stands.
   */
  'invoices.finalize': {
    input: z.strictObject({ invoiceId, expectedTotalMinor: priceMinor }),
    output: invoiceView,
  },
  /**
   * What was final or voided, the latest first: of a client, or by number; its last digits do.
   * Without either, what this till made final last.
   */
  'invoices.find': {
    input: z.strictObject({
      clientId: clientId.nullable(),
      number: searchText,
      limit: searchLimit,
    }),
    output: z.array(closedInvoice),
  },
} as const;
