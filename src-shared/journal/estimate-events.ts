import { z } from 'zod';
import { signature } from './account-facts';
import {
  clientId,
  code,
  employeeId,
  estimateId,
  estimateLineId,
  invoiceId,
  isoDate,
  lineId,
  longText,
  patientId,
  priceMinor,
  productId,
  quantityMilli,
  ratePpm,
  requiredText,
  shortText,
  templateId,
} from './fields';
import { documentNumber } from './money-facts';
import { estimateTemplateRecord, lineOption } from './records';

/** A line of an estimate: as little and as much as it may become, at prices that stay with it. */
export const estimateLine = z.strictObject({
  estimateLineId,
  productId,
  productCode: code,
  description: requiredText,
  category: requiredText,
  sellingUnit: shortText,
  /** Zero: it may not be needed at all. */
  lowMilli: z.union([z.literal(0), quantityMilli]),
  highMilli: quantityMilli,
  lowPriceMinor: priceMinor,
  highPriceMinor: priceMinor,
  /** Price of the catalogue when the line was added. */
  listPriceMinor: priceMinor,
  fixedFeeMinor: priceMinor,
  taxCode: z.string().max(12),
  ratePpm,
  patientId: patientId.nullable(),
  /** Null: whoever is signed in when it is done. */
  performedBy: employeeId.nullable(),
  option: lineOption.nullable(),
});

/** All that stands on an estimate. */
export const estimateContent = z.strictObject({
  clientId,
  title: requiredText,
  /** For the client to read. */
  note: longText,
  /** The last day on which it can be accepted. */
  validUntil: isoDate,
  taxExempt: z.boolean(),
  lines: z.array(estimateLine).max(200),
});

export const estimateEvents = {
  /** The whole content, each time: an estimate is not money yet. */
  'estimate.drafted': z.strictObject({
    estimateId,
    number: documentNumber,
    content: estimateContent,
    /** Given when a price is another than the catalogue's. */
    reason: shortText,
    approvedBy: employeeId.nullable(),
  }),
  'estimate.presented': z.strictObject({ estimateId }),
  'estimate.accepted': z.strictObject({
    estimateId,
    /** What the client agreed to, which may be a part. */
    lineIds: z.array(estimateLineId).min(1).max(200),
    signature: signature.nullable(),
    /** Asked for before anything is done; zero when nothing is. */
    depositMinor: priceMinor,
  }),
  'estimate.declined': z.strictObject({ estimateId, reason: shortText }),
  'estimate.invoiced': z.strictObject({
    estimateId,
    invoiceId,
    lines: z.array(z.strictObject({ estimateLineId, lineId })).min(1).max(200),
  }),
  'estimate-template.saved': z.strictObject({
    templateId,
    changes: estimateTemplateRecord.partial(),
  }),
} as const;

export type EstimateLine = z.infer<typeof estimateLine>;
export type EstimateContent = z.infer<typeof estimateContent>;
