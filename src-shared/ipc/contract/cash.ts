import { z } from 'zod';
import { areTwoPeople } from '../../domain/deposit/two-people';
import { cashCount, comesTo, movementKind } from '../../journal/cash-facts';
import {
  correctionId,
  depositId,
  isoDate,
  movementId,
  positiveMinor,
  priceMinor,
  requiredText,
  shiftId,
  shortText,
  tenderId,
} from '../../journal/fields';
import { depositView, movementView, toBank } from '../views/cash';
import { approval, reason } from './inputs';
import { nothing } from './nothing';
import { paper } from './papers';

export const cashContract = {
  /** Cash comes into the open drawer or leaves it. The id is the caller's. */
  'cash.move': {
    input: z
      .strictObject({
        movementId,
        /** The open shift, or the one that is being counted for what was forgotten. */
        shiftId,
        kind: movementKind,
        amountMinor: positiveMinor,
        /** What `amountMinor` was in notes and coins; null when nobody counted it so. */
        cash: cashCount.nullable(),
        reason,
        reference: shortText,
        approval,
        print: z.boolean(),
      })
      // The slip says both, and a paper that disagrees with itself explains nothing.
      .refine(({ cash, amountMinor }) => cash === null || comesTo(cash, amountMinor)),
    output: movementView,
  },
  'cash.movements': { input: z.strictObject({ shiftId }), output: z.array(movementView) },
  /** Everything that waits for the bank. */
  'deposits.waiting': { input: nothing, output: toBank },
  'deposits.recent': {
    input: z.strictObject({ limit: z.int().min(1).max(200) }),
    output: z.array(depositView),
  },
  /** Fills a bag: cash by denomination and each check, of one shift or several. */
  'deposits.prepare': {
    input: z.strictObject({
      depositId,
      shiftIds: z.array(shiftId).max(400),
      correctionIds: z.array(correctionId).max(400),
      cash: cashCount,
      checkIds: z.array(tenderId).max(5000),
      bagNumber: requiredText,
      initials: z.tuple([requiredText, requiredText]).refine(areTwoPeople),
      /** Asked for when the cash is not what it should be. */
      reason: shortText,
      approval,
    }),
    output: depositView,
  },
  /** The bank has counted the bag. */
  'deposits.receive': {
    input: z.strictObject({
      depositId,
      receivedOn: isoDate,
      reference: requiredText,
      amountMinor: priceMinor,
      /** Asked for when the bank counted something else. */
      reason: shortText,
      approval,
    }),
    output: depositView,
  },
  /** The slip for the bank. */
  'deposits.slip': { input: z.strictObject({ depositId, print: z.boolean() }), output: paper },
  /** How the drawers of a deposit were balanced. */
  'deposits.worksheet': {
    input: z.strictObject({ depositId, print: z.boolean() }),
    output: paper,
  },
} as const;
