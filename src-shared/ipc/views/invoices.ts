import { z } from 'zod';
import { certificateSold } from '../../journal/account-facts';
import {
  amountMinor,
  clientId,
  discount,
  employeeId,
  estimateId,
  instantMs,
  invoiceId,
  isoDate,
  paymentId,
  patientId,
  priceMinor,
  shiftId,
  tenderId,
  unsignedSumMinor,
} from '../../journal/fields';
import { CHARGE_KINDS } from '../../journal/account-facts';
import { documentTotals, settledTender } from '../../journal/money-facts';
import { invoiceLine } from '../../journal/records';
import { invoiceEstimate } from './estimates';
import { clientView } from './records';

export const invoiceState = z.enum(['open', 'finalized', 'settled', 'voided']);
/** `sale`, or what is charged that no service stands behind. */
const invoiceKind = z.enum(['sale', ...CHARGE_KINDS]);

const visit = {
  /** The room where the animal is; empty when nobody said. */
  room: z.string(),
  withEmployee: employeeId.nullable(),
  withEmployeeName: z.string().nullable(),
  /** The estimate that it grew out of. */
  estimateId: estimateId.nullable(),
};

export const invoiceLineView = invoiceLine.extend({
  patientName: z.string().nullable(),
  performedByNumber: z.string(),
  performedByName: z.string(),
  /** Who said by hand that it is right. */
  confirmedBy: employeeId.nullable(),
  confirmedByName: z.string().nullable(),
  /** Also when who performed it entered it. */
  isConfirmed: z.boolean(),
});
export type InvoiceLineView = z.infer<typeof invoiceLineView>;

export const invoiceView = z.strictObject({
  invoiceId,
  state: invoiceState,
  kind: invoiceKind,
  /** As printed; null until it is final. */
  number: z.string().nullable(),
  client: clientView.nullable(),
  /** The client's pets, for the line's choice. */
  patients: z.array(
    z.strictObject({
      patientId,
      name: z.string(),
      species: z.string(),
      isDeceased: z.boolean(),
      alert: z.string(),
    }),
  ),
  taxExempt: z.boolean(),
  openedAtMs: instantMs,
  openedByName: z.string(),
  heldAtMs: instantMs.nullable(),
  holdNote: z.string(),
  finalizedAtMs: instantMs.nullable(),
  ...visit,
  /** For the client to read. */
  note: z.string(),
  discount: discount.nullable(),
  discountReason: z.string(),
  lines: z.array(invoiceLineView),
  /** Computed on every answer while open; as journalled once final. */
  totals: documentTotals,
  /** What is still to pay; the whole total while it is open. */
  dueMinor: priceMinor,
  /** Of it, what waits for a supervisor. */
  disputedMinor: priceMinor,
  /** Of it, what is paid in instalments. */
  plannedMinor: priceMinor,
  /** ISO date until which it may wait; null: it is due at once. */
  dueOn: isoDate.nullable(),
  /** The estimate it grew out of, and how it stands against it. */
  estimate: invoiceEstimate.nullable(),
});
export type InvoiceView = z.infer<typeof invoiceView>;

/** One row of the list of open invoices. */
export const invoiceSummary = z.strictObject({
  invoiceId,
  clientId: clientId.nullable(),
  clientName: z.string().nullable(),
  patientNames: z.array(z.string()),
  openedAtMs: instantMs,
  openedByName: z.string(),
  heldAtMs: instantMs.nullable(),
  holdNote: z.string(),
  ...visit,
  lineCount: z.int().min(0),
  /** Lines that nobody stands for yet. */
  unconfirmedCount: z.int().min(0),
  totalMinor: priceMinor,
});
export type InvoiceSummary = z.infer<typeof invoiceSummary>;

/** One row of what was final or voided. */
export const closedInvoice = z.strictObject({
  invoiceId,
  state: invoiceState,
  kind: invoiceKind,
  /** Null when it was voided before it had one. */
  number: z.string().nullable(),
  clientId: clientId.nullable(),
  clientName: z.string().nullable(),
  openedAtMs: instantMs,
  finalizedAtMs: instantMs.nullable(),
  totalMinor: priceMinor,
  dueMinor: priceMinor,
});
export type ClosedInvoice = z.infer<typeof closedInvoice>;

export const paymentView = z.strictObject({
  paymentId,
  number: z.string(),
  invoiceId: invoiceId.nullable(),
  invoiceNumber: z.string().nullable(),
  clientName: z.string().nullable(),
  takenAtMs: instantMs,
  takenByName: z.string(),
  totalMinor: priceMinor,
  changeMinor: priceMinor,
  /** Of the total, what rounding its cash left over. */
  cashRoundingMinor: amountMinor,
  tenders: z.array(settledTender),
  /** What was entered first and was something else. */
  replacedTenders: z.array(settledTender),
  voidedAtMs: instantMs.nullable(),
  voidReason: z.string(),
  /** Paid back to the client since. */
  refundedMinor: priceMinor,
  /** The invoices and charges that it was set against. */
  allocations: z.array(z.strictObject({ invoiceId, number: z.string(), amountMinor: priceMinor })),
  /** Of the total, what it left with the hospital. */
  creditMadeMinor: priceMinor,
  certificatesSold: z.array(certificateSold),
  /** Its checks that the bank did not pay. */
  returnedTenderIds: z.array(tenderId),
  clientId: clientId.nullable(),
  /** How the client stands now; null for somebody who just walked in. */
  account: z
    .strictObject({ owedMinor: unsignedSumMinor, creditMinor: unsignedSumMinor })
    .nullable(),
  shiftId,
  copies: z.int().min(0),
});
export type PaymentView = z.infer<typeof paymentView>;
