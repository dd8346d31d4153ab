import { z } from 'zod';
import { instantMs, shiftId, taxRateId } from '../../journal/fields';
import {
  drawerRulesRecord,
  hospitalRecord,
  receivablesRulesRecord,
  taxRateRecord,
  tillRecord,
} from '../../journal/records';

export const taxRateView = taxRateRecord.extend({ taxRateId });
export type TaxRateView = z.infer<typeof taxRateView>;

export const tillSettings = z.strictObject({
  hospital: hospitalRecord,
  till: tillRecord,
  taxRates: z.array(taxRateView),
  drawerRules: drawerRulesRecord,
  receivablesRules: receivablesRulesRecord,
  /** True in the furnished demo hospital: the screens say so. */
  isDemo: z.boolean(),
});
export type TillSettings = z.infer<typeof tillSettings>;

export const printerState = z.enum(['screen', 'ready', 'busy', 'trouble']);

export const tillBar = z.strictObject({
  nowMs: instantMs,
  shift: z.strictObject({ shiftId, openedAtMs: instantMs, openedByName: z.string() }).nullable(),
  /** The earlier shift whose drawer is being counted. */
  counting: z.strictObject({ shiftId }).nullable(),
  printer: z.strictObject({
    state: printerState,
    /** Names the trouble, for example `PAPER_OUT`. */
    code: z.string().nullable(),
  }),
  /** Jobs that wait for the printer. */
  pendingJobs: z.int().min(0),
  /** Jobs whose outcome the cashier has to tell. */
  unconfirmedJobs: z.int().min(0),
  sync: z.enum(['off']),
});
export type TillBar = z.infer<typeof tillBar>;
