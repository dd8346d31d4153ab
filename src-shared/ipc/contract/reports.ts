import { z } from 'zod';
import { employeeId, isoDate } from '../../journal/fields';
import { paper } from './papers';

/** Which report: each is of whole business days of the hospital. */
export const report = z.discriminatedUnion('kind', [
  /** Every shift of every till known here. */
  z.strictObject({ kind: z.literal('daily-summary'), from: isoDate, to: isoDate }),
  z.strictObject({
    kind: z.literal('cashier'),
    from: isoDate,
    to: isoDate,
    /** Null means everybody who took money. */
    employeeId: employeeId.nullable(),
  }),
  z.strictObject({ kind: z.literal('drawer-openings'), from: isoDate, to: isoDate }),
]);
export type Report = z.infer<typeof report>;

/** What can be kept as PDF. */
export const savedPaper = z.discriminatedUnion('kind', [
  ...report.options,
  z.strictObject({ kind: z.literal('z-report'), shiftId: z.uuid() }),
  z.strictObject({ kind: z.literal('deposit-slip'), depositId: z.uuid() }),
  z.strictObject({ kind: z.literal('worksheet'), depositId: z.uuid() }),
  /** What was agreed about an invoice. */
  z.strictObject({ kind: z.literal('arrangement'), invoiceId: z.uuid() }),
]);
export type SavedPaper = z.infer<typeof savedPaper>;

export const reportsContract = {
  'reports.show': { input: z.strictObject({ report, print: z.boolean() }), output: paper },
  /** Writes the paper as PDF into the till's documents and answers where. */
  'papers.savePdf': {
    input: z.strictObject({ paper: savedPaper }),
    output: z.strictObject({ savedAs: z.string() }),
  },
  /** Copies the till's file, whole and checked, and answers where the copy is. */
  'backups.make': {
    input: z.strictObject({}),
    output: z.strictObject({ savedAs: z.string(), sizeBytes: z.int() }),
  },
} as const;
