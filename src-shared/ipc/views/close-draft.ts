import { z } from 'zod';
import { cashCount, isEachNamedOnce, signedLine, slipTotal } from '../../journal/cash-facts';
import { amountMinor, countId, shortText, tenderId } from '../../journal/fields';

/** The way from the first look to the Z report. */
export const CLOSE_STEPS = [
  'open-items',
  'cash',
  'checks',
  'slips',
  'compare',
  'float',
  'checklist',
  'finish',
] as const;
const closeStep = z.enum(CLOSE_STEPS);
export type CloseStep = z.infer<typeof closeStep>;

/** An open item, as the window tells them apart: its kind and its id. */
const itemKey = z
  .string()
  .max(80)
  .regex(/^[a-z-]+\/[0-9a-f-]+$/);

/** Null while nothing is typed. */
const typedSlip = slipTotal.extend({ amountMinor: amountMinor.nullable() });

/**
 * Everything that is typed of one closing, and nothing of what should be there: whoever counts
 * blind goes on blind.
 */
export const closeDraft = z.strictObject({
  step: closeStep,
  /** The furthest step that was reached. */
  reached: closeStep,
  /** Which of the open items somebody said would be carried forward. */
  carried: z.array(itemKey).max(2000),
  cash: cashCount,
  checks: z.array(tenderId).max(2000),
  slips: z.array(typedSlip).max(40).refine(isEachNamedOnce),
  /** Of what is typed: the same as that of a count when it was taken down. */
  countId,
  reason: shortText,
  /** Null as long as nobody changed what is suggested. */
  nextFloat: cashCount.nullable(),
  initials: z.array(signedLine).max(30),
});
export type KeptDraft = z.infer<typeof closeDraft>;

/** A draft as it was last kept, and by whom. */
export const closeDraftView = z.strictObject({ draft: closeDraft, typedByName: z.string() });
export type CloseDraftView = z.infer<typeof closeDraftView>;
