import { z } from 'zod';
import { instantMs, paymentId, printJobId } from '../../journal/fields';

export const printJobState = z.enum([
  'queued',
  'sending',
  'printed',
  'unconfirmed',
  'failed',
  'dropped',
]);

export const printJobView = z.strictObject({
  jobId: printJobId,
  kind: z.enum(['receipt', 'report', 'test-page', 'drawer-kick']),
  /** What a person calls it: the document's number, or empty. */
  label: z.string(),
  paymentId: paymentId.nullable(),
  state: printJobState,
  /** Names the trouble, for example `PAPER_OUT`; null without one. */
  code: z.string().nullable(),
  createdAtMs: instantMs,
});
export type PrintJobView = z.infer<typeof printJobView>;
