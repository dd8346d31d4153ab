import { z } from 'zod';
import { accountEvents } from './account-events';
import { certificateSold, creditMade, creditPart } from './account-facts';
import { estimateEvents } from './estimate-events';
import { COUNTED_KINDS } from '../domain/tender/settle';
import {
  cashCount,
  depositContent,
  drawerCount,
  movementKind,
  refundTender,
  shiftClosing,
  signedLine,
} from './cash-facts';
import {
  amountMinor,
  cardAttemptId,
  correctionId,
  countId,
  creditNoteId,
  denominationCount,
  depositId,
  discount,
  clientId,
  employeeId,
  importId,
  invoiceId,
  lineId,
  patientId,
  paymentId,
  printJobId,
  productId,
  shiftId,
  taxRateId,
  instantMs,
  isoDate,
  longText,
  movementId,
  positiveMinor,
  priceMinor,
  quantityMilli,
  refundId,
  requiredText,
  shortText,
  signedSumMinor,
  tenderId,
} from './fields';
import { creditedAmounts, documentNumber, documentTotals, settledTender } from './money-facts';
import {
  clientRecord,
  drawerRulesRecord,
  employeeRecord,
  hospitalRecord,
  invoiceLine,
  patientRecord,
  productRecord,
  taxRateRecord,
  tillRecord,
} from './records';

const approval = { reason: shortText, approvedBy: employeeId.nullable() };
const invoice = { invoiceId };

/**
 * Every kind of fact the journal can hold, and the shape of its body. A shipped shape never
 * changes: a new meaning is a new type or a new schema version.
 */
export const eventBodies = {
  'till.registered': z.strictObject({ till: tillRecord }),
  'till.configured': z.strictObject({ changes: tillRecord.partial() }),
  'hospital.configured': z.strictObject({ changes: hospitalRecord.partial() }),
  'drawer-rules.configured': z.strictObject({ changes: drawerRulesRecord.partial() }),
  'tax-rate.saved': z.strictObject({ taxRateId, changes: taxRateRecord.partial() }),
  'employee.saved': z.strictObject({ employeeId, changes: employeeRecord.partial() }),
  'employee.pin-set': z.strictObject({ employeeId }),
  'employee.signed-in': z.strictObject({ employeeId }),
  'employee.signed-out': z.strictObject({
    employeeId,
    cause: z.enum(['lock', 'idle', 'switch', 'quit']),
  }),
  'employee.pin-refused': z.strictObject({
    employeeId,
    failedCount: z.int().min(1),
    lockedUntilMs: instantMs.nullable(),
  }),
  'product.saved': z.strictObject({ productId, changes: productRecord.partial() }),
  'client.saved': z.strictObject({ clientId, changes: clientRecord.partial() }),
  'patient.saved': z.strictObject({ patientId, changes: patientRecord.partial() }),
  'import.completed': z.strictObject({
    importId,
    kind: z.enum(['products', 'clients', 'patients']),
    fileSha256: z.string().length(64),
    created: z.int().min(0),
    updated: z.int().min(0),
    unchanged: z.int().min(0),
    skipped: z.int().min(0),
  }),

  'shift.opened': z.strictObject({
    shiftId,
    floatCounts: z.array(denominationCount).max(40),
    floatMinor: priceMinor,
  }),
  'shift.handed-over': z.strictObject({
    shiftId,
    toEmployeeId: employeeId,
    /** Null when the drawer was handed over uncounted. */
    cash: cashCount.nullable(),
    countedMinor: priceMinor.nullable(),
    expectedMinor: signedSumMinor,
  }),
  /** From here on no sale joins this shift by itself: it is being counted. */
  'shift.frozen': z.strictObject({ shiftId }),
  /** Nothing was counted and no other shift was begun: selling goes on in this one. */
  'shift.resumed': z.strictObject({ shiftId }),
  'shift.counted': z.strictObject({ shiftId, countId, count: drawerCount }),
  'shift.closed': z.strictObject({ shiftId, number: documentNumber, closing: shiftClosing }),
  /** What was found out after the closing: a new entry, nothing is undone. */
  'shift.corrected': z.strictObject({
    shiftId,
    correctionId,
    kind: z.enum(COUNTED_KINDS),
    /** Of a card, or who lends. */
    brand: requiredText.nullable(),
    /** Of a check that is gone: it goes to no bank. */
    tenderId: tenderId.nullable(),
    /** Positive when there is more than was counted. */
    amountMinor,
    ...approval,
  }),
  'cash.moved': z.strictObject({
    movementId,
    number: documentNumber,
    kind: movementKind,
    amountMinor: positiveMinor,
    /** Null when it was not counted by denomination. */
    cash: cashCount.nullable(),
    /** Of the paper that explains it, for example a store's receipt. */
    reference: shortText,
    ...approval,
  }),
  'checklist.signed': z.strictObject({
    list: z.enum(['opening', 'closing']),
    shiftId: shiftId.nullable(),
    items: z.array(signedLine).min(1).max(30),
  }),
  'deposit.prepared': z.strictObject({
    depositId,
    number: documentNumber,
    shiftIds: z.array(shiftId).max(400),
    correctionIds: z.array(correctionId).max(400),
    content: depositContent,
    approvedBy: employeeId.nullable(),
  }),
  'deposit.received': z.strictObject({
    depositId,
    receivedOn: isoDate,
    reference: shortText,
    /** What the bank counted, without the checks that had come back by then. */
    amountMinor: priceMinor,
    /** Of checks that came back while the bag was on its way; left out where none did. */
    returnedMinor: positiveMinor.optional(),
    ...approval,
  }),
  'x-report.taken': z.strictObject({ shiftId }),

  'invoice.opened': z.strictObject({
    ...invoice,
    clientId: clientId.nullable(),
    taxExempt: z.boolean(),
  }),
  'invoice.client-set': z.strictObject({
    ...invoice,
    clientId: clientId.nullable(),
    taxExempt: z.boolean(),
  }),
  'invoice.lines-added': z.strictObject({
    ...invoice,
    lines: z.array(invoiceLine).min(1).max(200),
  }),
  'invoice.line-changed': z.strictObject({
    ...invoice,
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
    ...approval,
  }),
  'invoice.line-removed': z.strictObject({ ...invoice, lineId }),
  'invoice.discount-set': z.strictObject({
    ...invoice,
    discount: discount.nullable(),
    ...approval,
  }),
  'invoice.held': z.strictObject({ ...invoice, note: shortText }),
  'invoice.resumed': z.strictObject({ ...invoice }),
  /** For the client to read, on every paper of the invoice. */
  'invoice.noted': z.strictObject({ ...invoice, note: longText }),
  /** Where the visit is, and who has it. */
  'invoice.placed': z.strictObject({
    ...invoice,
    room: shortText,
    withEmployee: employeeId.nullable(),
  }),
  /** Somebody looked at the lines: they are right, and under the right employee. */
  'invoice.lines-confirmed': z.strictObject({
    ...invoice,
    lineIds: z.array(lineId).min(1).max(200),
  }),
  'invoice.voided': z.strictObject({ ...invoice, ...approval }),
  'invoice.finalized': z.strictObject({
    ...invoice,
    number: documentNumber,
    totals: documentTotals,
  }),

  'payment.taken': z.strictObject({
    paymentId,
    number: documentNumber,
    clientId: clientId.nullable(),
    /** None when nothing was to pay, or it rounded to nothing: there is a receipt all the same. */
    tenders: z.array(settledTender).max(20),
    allocations: z.array(z.strictObject({ invoiceId, amountMinor: priceMinor })).max(50),
    changeMinor: priceMinor,
    /** Settled less paid, both in the same direction: positive when the client pays less in cash. */
    cashRoundingMinor: amountMinor,
    /** Which of the client's credit a tender of that kind was. */
    creditsUsed: z.array(creditPart).max(50).optional(),
    /** What is left with the hospital. */
    creditsMade: z.array(creditMade).max(10).optional(),
    certificatesSold: z.array(certificateSold).max(10).optional(),
    /** The attempt whose outcome was unknown, and which this payment is. */
    cardAttemptId: cardAttemptId.optional(),
  }),

  /** A payment that was found while its shift was being counted: it joined that shift. */
  'payment.added-late': z.strictObject({ paymentId, ...approval }),
  'payment.voided': z.strictObject({ paymentId, ...approval }),
  /** What was entered as one tender was another. Both stay to be seen. */
  'payment.tender-changed': z.strictObject({
    paymentId,
    replacedTenderId: tenderId,
    tender: settledTender,
    /** Of the whole payment, after the change. */
    cashRoundingMinor: amountMinor,
    ...approval,
  }),
  'credit-note.issued': z.strictObject({
    creditNoteId,
    number: documentNumber,
    invoiceId,
    credited: creditedAmounts,
    /** What was paid already of what is taken back, and stays with the hospital as credit. */
    excess: creditPart.optional(),
    ...approval,
  }),
  'refund.paid': z.strictObject({
    refundId,
    number: documentNumber,
    /** Null when it is credit of the client that is paid out. */
    paymentId: paymentId.nullable(),
    invoiceId: invoiceId.nullable(),
    /** The one it is for; left out by programs that did not tell. */
    creditNoteId: creditNoteId.optional(),
    /** Whose credit, and which of it. */
    clientId: clientId.optional(),
    creditsUsed: z.array(creditPart).max(50).optional(),
    tender: refundTender,
    /** What left the drawer or went back to the card. */
    amountMinor: positiveMinor,
    /** What the client was owed less that: where cash was rounded, here or in another part. */
    cashRoundingMinor: amountMinor,
    ...approval,
  }),

  'drawer.opened': z.strictObject({
    jobId: printJobId,
    cause: z.enum(['payment', 'refund', 'movement', 'shift-opening', 'shift-count', 'no-sale']),
    paymentId: paymentId.nullable(),
    ...approval,
  }),
  'receipt.reprinted': z.strictObject({ paymentId, copyNumber: z.int().min(1), reason: shortText }),
  'print.resolved': z.strictObject({
    jobId: printJobId,
    resolution: z.enum(['printed', 'reprint', 'dropped']),
  }),

  /** A copy of the till's file was written and looked over. */
  'backup.made': z.strictObject({
    fileName: shortText,
    sha256: z.string().length(64),
    sizeBytes: z.int().min(1),
  }),
  ...accountEvents,
  ...estimateEvents,

  'app.started': z.strictObject({ version: shortText, platform: shortText }),
  'clock.moved': z.strictObject({ previousMs: instantMs, nowMs: instantMs }),
} as const;

export type EventType = keyof typeof eventBodies;
export type EventBody<T extends EventType> = z.infer<(typeof eventBodies)[T]>;

/**
 * One immutable fact as the journal stores it. `hash` is SHA-256 in lower-case hex over `prevHash`
 * and the canonical JSON of everything else here, amounts included.
 */
export type JournalEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly tillId: string;
    /** 1, 2, 3 … without gaps, per till. */
    readonly tillSeq: number;
    /** UUIDv7, made before any side effect: the idempotency key everywhere. */
    readonly eventId: string;
    readonly type: K;
    readonly schemaVersion: number;
    readonly occurredAtMs: number;
    readonly employeeId: string | null;
    readonly shiftId: string | null;
    readonly body: EventBody<K>;
    readonly prevHash: string;
    readonly hash: string;
  };
}[T];
