import { z } from 'zod';
import { STANDINGS } from '../../domain/estimate/estimate-standing';
import { estimateContent, estimateLine } from '../../journal/estimate-events';
import {
  clientId,
  employeeId,
  estimateId,
  estimateLineId,
  instantMs,
  invoiceId,
  isoDate,
  lineId,
  patientId,
  priceMinor,
  ratePpm,
  templateId,
} from '../../journal/fields';
import { estimateTemplateRecord, lineOption } from '../../journal/records';
import { clientView, productView } from './records';

/** Of an estimate that nobody has answered, `expired` is the day after its last. */
export const estimateState = z.enum([
  'draft',
  'presented',
  'expired',
  'accepted',
  'declined',
  'invoiced',
]);
export type EstimateState = z.infer<typeof estimateState>;

export const estimateLineView = estimateLine.extend({
  patientName: z.string().nullable(),
  /** Before tax; zero when it may not be needed. */
  lowMinor: priceMinor,
  highMinor: priceMinor,
});
export type EstimateLineView = z.infer<typeof estimateLineView>;

export const estimateView = estimateContent.omit({ clientId: true, lines: true }).extend({
  estimateId,
  number: z.string(),
  state: estimateState,
  client: clientView,
  /** The client's living pets, for the lines' choice. */
  patients: z.array(
    z.strictObject({ patientId, name: z.string(), weightGrams: z.int().nullable() }),
  ),
  lines: z.array(estimateLineView),
  /** Before anybody has picked, tax included. */
  lowMinor: priceMinor,
  highMinor: priceMinor,
  draftedAtMs: instantMs,
  draftedByName: z.string(),
  presentedAtMs: instantMs.nullable(),
  /** Of what is on it now: whoever accepts says which content they saw. */
  contentSha256: z.string(),
  /** What is asked for when it is accepted, of the high side. */
  depositPpm: ratePpm,
  accepted: z
    .strictObject({
      atMs: instantMs,
      lineIds: z.array(estimateLineId),
      lowMinor: priceMinor,
      highMinor: priceMinor,
      depositMinor: priceMinor,
      /** Null when it was signed on paper. */
      signedBy: z.string().nullable(),
    })
    .nullable(),
  declineReason: z.string(),
  invoiceId: invoiceId.nullable(),
});
export type EstimateView = z.infer<typeof estimateView>;

/** One row of the list of estimates. */
export const estimateSummary = z.strictObject({
  estimateId,
  number: z.string(),
  state: estimateState,
  title: z.string(),
  clientId,
  clientName: z.string(),
  patientNames: z.array(z.string()),
  changedAtMs: instantMs,
  validUntil: isoDate,
  lowMinor: priceMinor,
  highMinor: priceMinor,
  /** Asked for when it was accepted; zero before. */
  depositMinor: priceMinor,
});
export type EstimateSummary = z.infer<typeof estimateSummary>;

export const templateView = estimateTemplateRecord.extend({ templateId });
export type TemplateView = z.infer<typeof templateView>;

/** A line that a template makes for an animal. */
export const templateLine = z.strictObject({
  product: productView,
  lowMilli: estimateLine.shape.lowMilli,
  highMilli: estimateLine.shape.highMilli,
  patientId: patientId.nullable(),
  performedBy: employeeId.nullable(),
  option: lineOption.nullable(),
});
export type TemplateLine = z.infer<typeof templateLine>;

/** How an invoice stands against the estimate it grew out of, tax included. */
export const invoiceEstimate = z.strictObject({
  estimateId,
  number: z.string(),
  lowMinor: priceMinor,
  highMinor: priceMinor,
  actualMinor: priceMinor,
  standing: z.enum(STANDINGS),
  /** Lines that cost more than estimated, or that nobody estimated. */
  surprises: z.array(z.strictObject({ lineId, standing: z.enum(['over', 'unplanned']) })),
});
export type InvoiceEstimate = z.infer<typeof invoiceEstimate>;
