import { z } from 'zod';
import {
  isoDate,
  planId,
  positiveMinor,
  signedSumMinor,
  unsignedSumMinor,
} from '../../journal/fields';

/** A part of a promissory note that is still to pay. */
export const dueInstalment = z.strictObject({
  planId,
  number: z.string(),
  dueOn: isoDate,
  leftMinor: positiveMinor,
  isDue: z.boolean(),
});
export type DueInstalment = z.infer<typeof dueInstalment>;

/** What a client owes and has left here, in a few numbers. */
export const clientMoney = z.strictObject({
  /** By the books; below zero the hospital owes the client. */
  balanceMinor: signedSumMinor,
  /** All that is owed, due or not; credit is not taken off. */
  owedMinor: unsignedSumMinor,
  /** To be paid today: what is due and the instalments that are. Credit is not taken off. */
  dueNowMinor: unsignedSumMinor,
  creditMinor: unsignedSumMinor,
  nextInstalment: dueInstalment.nullable(),
  openDisputes: z.int().min(0),
});
export type ClientMoney = z.infer<typeof clientMoney>;
