import { z } from 'zod';
import { depositContent, movementKind } from '../../journal/cash-facts';
import {
  depositId,
  instantMs,
  isoDate,
  movementId,
  positiveMinor,
  priceMinor,
  shiftId,
  signedSumMinor,
  unsignedSumMinor,
} from '../../journal/fields';
import { checkInDrawer, correctionView, shiftView } from './shifts';

/** Cash that came into a drawer or left it, but for sales and refunds. */
export const movementView = z.strictObject({
  movementId,
  shiftId,
  number: z.string(),
  kind: movementKind,
  amountMinor: positiveMinor,
  reason: z.string(),
  reference: z.string(),
  movedAtMs: instantMs,
  movedByName: z.string(),
  approvedByName: z.string().nullable(),
});
export type MovementView = z.infer<typeof movementView>;

/** A check that waits for the bank, and whether whoever counted its shift saw it. */
export const checkToBank = checkInDrawer.extend({ shiftId, wasSeen: z.boolean() });
export type CheckToBank = z.infer<typeof checkToBank>;

/** Everything that is in the safe for the bank. */
export const toBank = z.strictObject({
  shifts: z.array(shiftView.extend({ dropsMinor: unsignedSumMinor })),
  checks: z.array(checkToBank),
  corrections: z.array(correctionView),
});
export type ToBank = z.infer<typeof toBank>;

export const depositView = z.strictObject({
  depositId,
  number: z.string(),
  state: z.enum(['prepared', 'received']),
  preparedAtMs: instantMs,
  preparedByName: z.string(),
  content: depositContent,
  totalMinor: unsignedSumMinor,
  /** Of its checks, what came back before the bank had it: the bank counts the rest. */
  returnedMinor: unsignedSumMinor,
  zNumbers: z.array(z.string()),
  receivedOn: isoDate.nullable(),
  reference: z.string(),
  receivedMinor: priceMinor.nullable(),
  /** What the bank counted less what was left to count; null until it has counted. */
  differenceMinor: signedSumMinor.nullable(),
});
export type DepositView = z.infer<typeof depositView>;
