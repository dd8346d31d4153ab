import { z } from 'zod';
import {
  cashCount,
  cashParts,
  drawerCount,
  salesFigures,
  shiftClosing,
  slipTotal,
  tenderFigures,
} from '../../journal/cash-facts';
import {
  amountMinor,
  cardAttemptId,
  countId,
  correctionId,
  denominationCount,
  depositId,
  employeeId,
  instantMs,
  invoiceId,
  paymentId,
  priceMinor,
  shiftId,
  signedSumMinor,
  tenderId,
} from '../../journal/fields';
import { FINDING_CODES } from '../../domain/shift/finding';
import { COUNTED_KINDS } from '../../domain/tender/settle';

export const shiftView = z.strictObject({
  shiftId,
  state: z.enum(['open', 'counting', 'closed', 'banked']),
  openedAtMs: instantMs,
  openedByName: z.string(),
  /** Who has the drawer now. */
  heldBy: employeeId,
  heldByName: z.string(),
  floatMinor: priceMinor,
  floatCounts: z.array(denominationCount),
  frozenAtMs: instantMs.nullable(),
  closedAtMs: instantMs.nullable(),
  closedByName: z.string(),
  /** Of the Z report, once it is closed. */
  zNumber: z.string().nullable(),
  closing: shiftClosing.nullable(),
  depositId: depositId.nullable(),
});
export type ShiftView = z.infer<typeof shiftView>;

/** A check that should be in the drawer. */
export const checkInDrawer = z.strictObject({
  tenderId,
  paymentId,
  paymentNumber: z.string(),
  number: z.string(),
  bank: z.string(),
  nameOnCheck: z.string(),
  amountMinor: priceMinor,
});
export type CheckInDrawer = z.infer<typeof checkInDrawer>;

/** Where a shift stands. What should be in the drawer is null for whoever counts it blind. */
export const shiftFiguresView = z.strictObject({
  shift: shiftView,
  sales: salesFigures,
  parts: cashParts.nullable(),
  expected: tenderFigures.nullable(),
  checks: z.array(checkInDrawer),
  /** The slips that there should be, without their amounts. */
  slips: z.array(slipTotal.omit({ amountMinor: true })),
  /** So much cash is in the drawer that some should go to the safe: told to who counts blind too. */
  isDropAdvised: z.boolean(),
});
export type ShiftFiguresView = z.infer<typeof shiftFiguresView>;

/** One paper behind a figure. */
export const shiftDocument = z.strictObject({
  kind: z.enum(['payment', 'voided', 'refund', 'movement', 'credit-note', 'float', 'drawer']),
  number: z.string(),
  atMs: instantMs,
  byName: z.string(),
  clientName: z.string().nullable(),
  /** With its sign: what it does to the figure. */
  amountMinor,
  note: z.string(),
  paymentId: paymentId.nullable(),
});
export type ShiftDocument = z.infer<typeof shiftDocument>;

export const SHIFT_FIGURES = [
  'float',
  'cash',
  'change',
  'check',
  'card',
  'financing',
  'gift-certificate',
  'refunds',
  'paid-in',
  'paid-out',
  'drops',
  'float-changes',
  'voided',
  'credited',
  'drawer-opens',
] as const;
export const shiftFigure = z.enum(SHIFT_FIGURES);
export type ShiftFigure = z.infer<typeof shiftFigure>;

/** What is not finished while a shift is closed. */
export const openItem = z.strictObject({
  kind: z.enum([
    'open-invoice',
    'held-invoice',
    'unpaid-invoice',
    'unprinted-receipt',
    /** A card that may have been charged, or was and has no payment yet. */
    'card-attempt',
  ]),
  invoiceId: invoiceId.nullable(),
  paymentId: paymentId.nullable(),
  cardAttemptId: cardAttemptId.nullable(),
  number: z.string().nullable(),
  clientName: z.string().nullable(),
  sinceMs: instantMs,
  amountMinor,
  note: z.string(),
});
export type OpenItem = z.infer<typeof openItem>;

/** A correction of a closed shift. */
export const correctionView = z.strictObject({
  correctionId,
  shiftId,
  zNumber: z.string(),
  kind: z.enum(COUNTED_KINDS),
  brand: z.string().nullable(),
  amountMinor,
  reason: z.string(),
  correctedAtMs: instantMs,
  correctedByName: z.string(),
});
export type CorrectionView = z.infer<typeof correctionView>;

/** Why a figure may be off, with what a sentence about it needs. */
export const findingView = z.strictObject({
  code: z.enum(FINDING_CODES),
  /** A kind of tender; of cards and financing with a stroke and whose they are: `card/Visa`. */
  figure: z.string(),
  likelihood: z.enum(['certain', 'likely', 'possible']),
  explainsMinor: signedSumMinor,
  /** Where the money is instead; of swaps only. */
  countedUnder: z.string().nullable(),
  /** The papers it may be about; two that belong together are joined by a plus sign. */
  documents: z.array(z.string()),
  /** Amounts that may have been typed wrong, and what they would have been. */
  typed: z.array(
    z.strictObject({
      number: z.string().nullable(),
      enteredMinor: signedSumMinor,
      rightMinor: signedSumMinor,
    }),
  ),
  /** There are others besides. */
  hasMore: z.boolean(),
});
export type FindingView = z.infer<typeof findingView>;

/** A count beside what should be there. */
export const countedView = z.strictObject({
  countId,
  countNo: z.int().min(1),
  countedAtMs: instantMs,
  countedByName: z.string(),
  count: drawerCount,
  parts: cashParts,
  expected: tenderFigures,
  counted: tenderFigures,
  /** Of cash: counted less expected. */
  varianceMinor: signedSumMinor,
  /** The difference is over the limit: a manager has to say yes. */
  needsManager: z.boolean(),
  /** Likely causes of what is off, the best first. */
  findings: z.array(findingView),
  /** What could be kept back for the next shift. */
  suggestedFloat: cashCount,
});
export type CountedView = z.infer<typeof countedView>;
