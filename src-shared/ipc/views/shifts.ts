import { z } from 'zod';
import { denominationCount, instantMs, priceMinor, shiftId } from '../../journal/fields';

export const shiftView = z.strictObject({
  shiftId,
  state: z.enum(['open', 'closed']),
  openedAtMs: instantMs,
  openedByName: z.string(),
  floatMinor: priceMinor,
  floatCounts: z.array(denominationCount),
});
export type ShiftView = z.infer<typeof shiftView>;
