import { z } from 'zod';
import { TENDER_KINDS } from '../domain/tender/settle';
import {
  code,
  discount,
  clientId,
  employeeId,
  lineId,
  patientId,
  productId,
  isoDate,
  language,
  longText,
  priceMinor,
  quantityMilli,
  ratePpm,
  requiredText,
  role,
  shortText,
  timeZone,
  wellFormed,
} from './fields';

/**
 * The fields of each record that is kept by changes (`*.saved` events carry only what changed).
 * These records merge field by field between tills; money documents never do.
 */
const printerSettings = z.discriminatedUnion('transport', [
  z.strictObject({ transport: z.literal('screen') }),
  z.strictObject({
    transport: z.literal('tcp'),
    host: z.string().regex(/^[\w.:%-]{1,255}$/),
    port: z.int().min(1).max(65_535),
    paperMm: z.union([z.literal(58), z.literal(80)]),
    drawerPin: z.union([z.literal(2), z.literal(5)]),
  }),
  z.strictObject({
    transport: z.literal('spooler'),
    queue: z.string().regex(/^[\w.-]{1,120}$/),
    paperMm: z.union([z.literal(58), z.literal(80)]),
    drawerPin: z.union([z.literal(2), z.literal(5)]),
  }),
]);

const MAX_LOGO_CHARS = 200_000;
const logo = z
  .string()
  .max(MAX_LOGO_CHARS)
  .regex(/^$|^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/);

export const hospitalRecord = z.strictObject({
  name: requiredText,
  addressLines: z.array(shortText).max(5),
  phone: shortText,
  email: shortText,
  registration: shortText,
  currency: z.string().regex(/^[A-Z]{3}$/),
  language,
  /** In which business days are reckoned. */
  timeZone,
  taxMode: z.enum(['exclusive', 'inclusive']),
  taxRounding: z.enum(['document', 'line']),
  /** Smallest cash step in minor units, 0 when cash is not rounded. */
  cashRoundingStepMinor: z.int().min(0).max(100_000),
  receiptHeader: z.array(shortText).max(6),
  receiptFooter: z.array(shortText).max(10),
  /** Idle time after which the till locks itself; the sale stays. */
  autoLockMs: z.int().min(30_000).max(3_600_000),
  /** The hospital's picture at the head of its letters, as a data URL; empty, or left out, when there is none. */
  logo: logo.optional(),
  /** What its letters are printed on; left out is letter. */
  pageSize: z.enum(['letter', 'a4']).optional(),
});

export const tillRecord = z.strictObject({
  name: requiredText,
  /** First letters of every document number of this till. */
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/),
  printer: printerSettings,
});

/** How a hospital handles its drawers. */
export const drawerRulesRecord = z.strictObject({
  /** `personal`: only who holds the drawer takes money into it. */
  drawerUse: z.enum(['shared', 'personal']),
  /** Whoever counts does not see what should be there. */
  blindCount: z.boolean(),
  /** A larger difference needs a manager. */
  varianceLimitMinor: priceMinor,
  /** More than this leaves the drawer by a second person's word only. */
  paidOutLimitMinor: priceMinor,
  /** Cash in the drawer from which a drop to the safe is advised; 0 never. */
  drawerLimitMinor: priceMinor,
  /** What a shift begins with as a rule; 0 when there is no rule. */
  usualFloatMinor: priceMinor,
  openingChecklist: z.array(requiredText).max(30),
  closingChecklist: z.array(requiredText).max(30),
});

export const taxRateRecord = z.strictObject({
  code: z.string().regex(/^[A-Z0-9-]{1,12}$/),
  name: requiredText,
  ratePpm,
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});

export const employeeRecord = z.strictObject({
  number: z.string().regex(/^\d{1,6}$/),
  name: requiredText,
  roles: z.array(role).min(1).max(5),
  language: language.nullable(),
  active: z.boolean(),
});

export const productRecord = z.strictObject({
  code,
  name: requiredText,
  /** What the client reads on paper; empty means `name`. */
  printedName: shortText,
  kind: z.enum(['service', 'medication', 'merchandise']),
  category: requiredText,
  sellingUnit: shortText,
  unitPriceMinor: priceMinor,
  /** Charged once per line, for example a dispensing fee. */
  fixedFeeMinor: priceMinor,
  unitCostMinor: priceMinor,
  taxCode: z.string().regex(/^[A-Z0-9-]{1,12}$/),
  barcodes: z.array(z.string().regex(/^[\x21-\x7e]{3,48}$/)).max(8),
  stockMilli: z.int().nullable(),
  instructions: longText,
  controlled: z.boolean(),
  /** Days after which the service is due again; null when it is not recalled. */
  reminderIntervalDays: z.int().min(1).max(3650).nullable(),
  active: z.boolean(),
  /** Identity in the system it was imported from; null when made here. */
  externalId: z.string().max(80).regex(wellFormed).nullable(),
});

const tenderKind = z.enum(TENDER_KINDS);

export const clientRecord = z.strictObject({
  code,
  title: shortText,
  firstName: shortText,
  lastName: shortText,
  phones: z.array(shortText).max(5),
  email: shortText,
  addressLines: z.array(shortText).max(4),
  city: shortText,
  state: shortText,
  postcode: shortText,
  language: language.nullable(),
  taxExempt: z.boolean(),
  alert: longText,
  tendersNotAllowed: z.array(tenderKind).max(6),
  active: z.boolean(),
  externalId: z.string().max(80).regex(wellFormed).nullable(),
});

export const patientRecord = z.strictObject({
  clientId,
  name: requiredText,
  species: shortText,
  breed: shortText,
  sex: z.enum(['male', 'female', 'unknown']),
  neutered: z.boolean().nullable(),
  colour: shortText,
  dateOfBirth: isoDate.nullable(),
  dateOfDeath: isoDate.nullable(),
  weightGrams: z.int().min(0).max(5_000_000).nullable(),
  microchip: shortText,
  alert: longText,
  active: z.boolean(),
  externalId: z.string().max(80).regex(wellFormed).nullable(),
});

/**
 * A line as it stands on the document: product text, price, fee, tax and cost are frozen when it
 * is added, so that a later change of the catalogue never reaches it.
 */
export const invoiceLine = z.strictObject({
  lineId,
  productId,
  productCode: code,
  /** The name as printed for the client. */
  description: requiredText,
  category: requiredText,
  sellingUnit: shortText,
  quantityMilli,
  unitPriceMinor: priceMinor,
  /** Price of the catalogue when the line was added: what an override is measured against. */
  listPriceMinor: priceMinor,
  fixedFeeMinor: priceMinor,
  discount: discount.nullable(),
  taxCode: z.string().max(12),
  ratePpm,
  patientId: patientId.nullable(),
  performedBy: employeeId,
  enteredBy: employeeId,
});

/** One way to do something of which the client picks one: all lines of a choice go together. */
export const lineOption = z.strictObject({ group: requiredText, choice: requiredText });

/** What belongs together, for example all of a spay: on an estimate, or on an invoice at once. */
export const estimateTemplateRecord = z.strictObject({
  name: requiredText,
  items: z
    .array(
      z.strictObject({
        productId,
        lowMilli: z.union([z.literal(0), quantityMilli]),
        highMilli: quantityMilli,
        /** The quantities are for each kilogram of the animal's weight. */
        isPerKilogram: z.boolean(),
        /** What a quantity by weight is rounded up to: 1000 for whole tablets. */
        stepMilli: quantityMilli,
        option: lineOption.nullable(),
      }),
    )
    .max(60),
  active: z.boolean(),
});

const lateFee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('amount'), amountMinor: priceMinor }),
  z.strictObject({ kind: z.literal('percent'), ratePpm }),
]);

/** How a hospital handles what its clients owe. */
export const receivablesRulesRecord = z.strictObject({
  /** Within which an invoice on account is to be paid. */
  termsDays: z.int().min(0).max(365),
  lateFee,
  /** Days after an amount was due before it costs anything. */
  graceDays: z.int().min(0).max(365),
  /** For a month that an amount is overdue. */
  monthlyInterestPpm: ratePpm,
  /** Charges below this are not made. */
  leastChargeMinor: priceMinor,
  returnedCheckFeeMinor: priceMinor,
  /** Days after which a dispute is to be looked at. */
  disputeReviewDays: z.int().min(1).max(365),
  /** How long an estimate holds. */
  estimateDays: z.int().min(1).max(365),
  /** Of the high side, asked for when an estimate is accepted. */
  depositPpm: ratePpm,
  /** What the client signs under a promissory note, in the hospital's words. */
  noteTerms: longText,
  /** At the foot of a statement. */
  statementText: longText,
});

export type HospitalRecord = z.infer<typeof hospitalRecord>;
export type TillRecord = z.infer<typeof tillRecord>;
export type DrawerRulesRecord = z.infer<typeof drawerRulesRecord>;
export type TaxRateRecord = z.infer<typeof taxRateRecord>;
export type EmployeeRecord = z.infer<typeof employeeRecord>;
export type ProductRecord = z.infer<typeof productRecord>;
export type ClientRecord = z.infer<typeof clientRecord>;
export type PatientRecord = z.infer<typeof patientRecord>;
export type InvoiceLine = z.infer<typeof invoiceLine>;
export type LineOption = z.infer<typeof lineOption>;
export type EstimateTemplateRecord = z.infer<typeof estimateTemplateRecord>;
export type ReceivablesRulesRecord = z.infer<typeof receivablesRulesRecord>;
