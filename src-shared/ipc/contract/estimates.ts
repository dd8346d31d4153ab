import { z } from 'zod';
import { signature } from '../../journal/account-facts';
import { estimateContent, estimateLine } from '../../journal/estimate-events';
import {
  clientId,
  estimateId,
  estimateLineId,
  invoiceId,
  isoDate,
  lineId,
  patientId,
  priceMinor,
  shortText,
  templateId,
} from '../../journal/fields';
import { estimateTemplateRecord, lineOption } from '../../journal/records';
import {
  estimateState,
  estimateSummary,
  estimateView,
  templateLine,
  templateView,
} from '../views/estimates';
import { invoiceView } from '../views/invoices';
import { approval } from './inputs';
import { nothing } from './nothing';

/** A line as it is typed: what it is called and costs comes from the catalogue. */
const wantedLine = estimateLine
  .pick({
    estimateLineId: true,
    productId: true,
    lowMilli: true,
    highMilli: true,
    patientId: true,
    performedBy: true,
    option: true,
  })
  .extend({
    /** Null: the price of the catalogue when the line was added. */
    lowPriceMinor: priceMinor.nullable(),
    highPriceMinor: priceMinor.nullable(),
  })
  .refine(({ lowMilli, highMilli }) => lowMilli <= highMilli)
  .refine(({ lowPriceMinor: low, highPriceMinor: high }) => (low === null) === (high === null))
  .refine(({ lowPriceMinor: low, highPriceMinor: high }) => (low ?? 0) <= (high ?? 0));

export const estimatesContract = {
  /** The latest change first; `open` is everything that may still come to something. */
  'estimates.list': {
    input: z.strictObject({
      filter: z.enum(['open', 'all', ...estimateState.options]),
      clientId: clientId.nullable(),
    }),
    output: z.array(estimateSummary),
  },
  'estimates.get': { input: z.strictObject({ estimateId }), output: estimateView },
  /** The whole content. One that a client has seen becomes a draft again when it is changed. */
  'estimates.save': {
    input: z.strictObject({
      estimateId,
      clientId,
      ...estimateContent.pick({ title: true, note: true }).shape,
      /** Null: as long as estimates hold here, from the day it is first kept. */
      validUntil: isoDate.nullable(),
      lines: z.array(wantedLine).max(200),
      /** Asked for when a price is another than the catalogue's. */
      reason: shortText,
      approval,
    }),
    output: estimateView,
  },
  /** The lines a template makes for an animal, by its weight where they go by weight. */
  'estimates.fromTemplate': {
    input: z.strictObject({ templateId, patientId: patientId.nullable() }),
    output: z.array(templateLine),
  },
  'estimates.present': { input: z.strictObject({ estimateId }), output: estimateView },
  'estimates.accept': {
    input: z.strictObject({
      estimateId,
      lineIds: z.array(estimateLineId).min(1).max(200),
      /** Null: it is signed on paper. */
      signature: signature.omit({ signedSha256: true }).nullable(),
      depositMinor: priceMinor,
      /** Of the content that the client saw. */
      contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    output: estimateView,
  },
  'estimates.decline': {
    input: z.strictObject({ estimateId, reason: shortText }),
    output: estimateView,
  },
  /** Puts accepted lines on an invoice: a new one, or an open one of the same client. */
  'estimates.convert': {
    input: z.strictObject({
      estimateId,
      invoiceId,
      lines: z
        .array(z.strictObject({ estimateLineId, lineId, side: z.enum(['low', 'high']) }))
        .min(1)
        .max(200),
    }),
    output: invoiceView,
  },
  'templates.list': { input: nothing, output: z.array(templateView) },
  'templates.save': {
    input: z.strictObject({ templateId, changes: estimateTemplateRecord.partial() }),
    output: templateView,
  },
  /** Everything of a template on an open invoice, as much as it may take. */
  'invoices.addBundle': {
    input: z.strictObject({
      invoiceId,
      templateId,
      patientId: patientId.nullable(),
      /** Of each either/or; the first where none is named. */
      choices: z.array(lineOption).max(60),
      /** One for each line that is taken. */
      lineIds: z.array(lineId).min(1).max(60),
    }),
    output: invoiceView,
  },
} as const;
