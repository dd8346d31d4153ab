import { z } from 'zod';
import { MAX_AMOUNT_MINOR, type Minor } from '../domain/money/money';
import { ROLES } from '../domain/people/role';
import { MAX_QUANTITY_MILLI, type QuantityMilli } from '../domain/quantity/quantity';
import { PPM, type RatePpm } from '../domain/rate/rate';
import type * as Ids from '../lib/ids';

/**
 * The building blocks that event bodies and the IPC contract share, so that a value which may be
 * journalled is exactly a value which may be sent. Sizes are limits of sanity, not of storage.
 */

// A brand exists only for the compiler: these schemas check the value and hand over its brand.
function branded<Branded>(schema: z.ZodType): z.ZodType<Branded> {
  return schema as z.ZodType<Branded>;
}
const identity = z.uuid();
export const employeeId = branded<Ids.EmployeeId>(identity);
export const clientId = branded<Ids.ClientId>(identity);
export const patientId = branded<Ids.PatientId>(identity);
export const productId = branded<Ids.ProductId>(identity);
export const taxRateId = branded<Ids.TaxRateId>(identity);
export const shiftId = branded<Ids.ShiftId>(identity);
export const invoiceId = branded<Ids.InvoiceId>(identity);
export const lineId = branded<Ids.LineId>(identity);
export const paymentId = branded<Ids.PaymentId>(identity);
export const tenderId = branded<Ids.TenderId>(identity);
export const printJobId = branded<Ids.PrintJobId>(identity);
export const importId = branded<Ids.ImportId>(identity);
export const movementId = branded<Ids.MovementId>(identity);
export const countId = branded<Ids.CountId>(identity);
export const correctionId = branded<Ids.CorrectionId>(identity);
export const creditNoteId = branded<Ids.CreditNoteId>(identity);
export const refundId = branded<Ids.RefundId>(identity);
export const depositId = branded<Ids.DepositId>(identity);
export const creditId = branded<Ids.CreditId>(identity);
export const checkReturnId = branded<Ids.CheckReturnId>(identity);
export const cardAttemptId = branded<Ids.CardAttemptId>(identity);
export const writeOffId = branded<Ids.WriteOffId>(identity);
export const disputeId = branded<Ids.DisputeId>(identity);
export const planId = branded<Ids.PlanId>(identity);
export const applicationId = branded<Ids.ApplicationId>(identity);
export const estimateId = branded<Ids.EstimateId>(identity);
export const estimateLineId = branded<Ids.EstimateLineId>(identity);
export const templateId = branded<Ids.TemplateId>(identity);
/** Milliseconds since the Unix epoch, as the till's clock had it. */
export const instantMs = z.int().min(0);
/** Calendar date without zone, ISO 8601 `YYYY-MM-DD`. */
export const isoDate = z.iso.date();
/** Signed amount in minor units of the hospital's currency. */
export const amountMinor = branded<Minor>(z.int().min(-MAX_AMOUNT_MINOR).max(MAX_AMOUNT_MINOR));
/** Amount in minor units, zero or more. */
export const priceMinor = branded<Minor>(z.int().min(0).max(MAX_AMOUNT_MINOR));
/** Amount in minor units, more than zero. */
export const positiveMinor = branded<Minor>(z.int().min(1).max(MAX_AMOUNT_MINOR));
/**
 * What amounts come to together, exact but not bound to what one of them can be: where the unit is
 * small, a day of cash or a year of sales is more than that.
 */
export const signedSumMinor = branded<Minor>(z.int());
/** The same of amounts that are zero or more. */
export const unsignedSumMinor = branded<Minor>(z.int().min(0));
/** Quantity in thousandths, more than zero. */
export const quantityMilli = branded<QuantityMilli>(z.int().min(1).max(MAX_QUANTITY_MILLI));
/** What of a line is credited, in thousandths: zero where only its price comes down. */
export const creditedMilli = branded<QuantityMilli>(z.int().min(0).max(MAX_QUANTITY_MILLI));
/** Rate in parts per million, 0 to 100 %. */
export const ratePpm = branded<RatePpm>(z.int().min(0).max(PPM));

// Half a character has no canonical form, so it can never be journalled.
export const wellFormed = /^\P{Cs}*$/u;
// A row that a person could not read aloud is not a name: control characters never belong in text.
const printable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]*$/u;
const text = (max: number) => z.string().max(max).regex(printable);
export const shortText = text(120);
export const requiredText = text(120).regex(/\S/);
export const longText = text(2000);
export const code = text(40);

/** An IANA zone that this computer knows: no business day can be reckoned in another. */
export const timeZone = z.string().min(1).max(60).refine(isTimeZone);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

export const language = z.enum(['en-US', 'es-US']);
export type Language = z.infer<typeof language>;

export const role = z.enum(ROLES);

export const discount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), amountMinor: priceMinor }),
  z.strictObject({ kind: z.literal('percent'), ratePpm }),
]);

/** How many of one note or coin: the face value in minor units, and the count. */
export const denominationCount = z.strictObject({
  valueMinor: positiveMinor,
  count: z.int().min(0).max(100_000),
});
export type DenominationCount = z.infer<typeof denominationCount>;
