import { z } from 'zod';
import { printJobId } from '../../journal/fields';
import { printJobView } from '../views/printing';
import { approval, reason } from './inputs';
import { nothing } from './nothing';

export const printingContract = {
  /** Jobs that are not done, then the latest that are. */
  'printing.jobs': { input: nothing, output: z.array(printJobView) },
  /** The cashier tells what became of a job: it came out, print it again as a copy, or forget it. */
  'printing.resolve': {
    input: z.strictObject({
      jobId: printJobId,
      resolution: z.enum(['printed', 'reprint', 'dropped']),
    }),
    output: z.array(printJobView),
  },
  'printing.testPage': { input: nothing, output: z.strictObject({ jobId: printJobId }) },
  /** Opens the drawer without a sale. */
  'drawer.open': { input: z.strictObject({ reason, approval }), output: nothing },
} as const;
