import { z } from 'zod';
import type { CashCount } from '../domain/cash/coin-rolls';
import { MAX_AMOUNT_MINOR } from '../domain/money/money';
import {
  amountMinor,
  cardAttemptId,
  denominationCount,
  employeeId,
  invoiceId,
  paymentId,
  positiveMinor,
  priceMinor,
  requiredText,
  shortText,
  signedSumMinor,
  tenderId,
  unsignedSumMinor,
  type DenominationCount,
} from './fields';

/** Coins in the bank's paper: how many in each roll, and how many rolls. */
const rollCount = z.strictObject({
  valueMinor: positiveMinor,
  coins: z.int().min(1).max(1000),
  count: z.int().min(0).max(10_000),
});

/** No drawer holds more than an amount can be. The sum may be past exact and is then too much. */
export function isAmountTogether(counts: readonly DenominationCount[]): boolean {
  return rawSum(counts) <= MAX_AMOUNT_MINOR;
}

// A schema is asked about what it has refused as well: nothing may throw over what cannot be.
function rawSum(counts: readonly DenominationCount[]): number {
  return counts.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0);
}

function piecesIn({ counts, rolls }: CashCount): DenominationCount[] {
  return [
    ...counts,
    ...rolls.map(({ valueMinor, coins, count }) => ({ valueMinor, count: coins * count })),
  ];
}

/** Whether `cash` comes to `amountMinor`, as far as it is cash at all. */
export function comesTo(cash: CashCount, amountMinor: number): boolean {
  return rawSum(piecesIn(cash)) === amountMinor;
}

/** What a drawer holds, loose and in rolls. */
export const cashCount = z
  .strictObject({
    counts: z.array(denominationCount).max(40),
    rolls: z.array(rollCount).max(20),
  })
  .refine((cash) => isAmountTogether(piecesIn(cash)));

/** How cash comes into a drawer and leaves it, but for sales and refunds. */
export const MOVEMENT_KINDS = ['paid-in', 'paid-out', 'drop', 'float-in', 'float-out'] as const;
export const movementKind = z.enum(MOVEMENT_KINDS);

/** What is settled elsewhere, by card terminals and lenders, or lies there as a paper. */
export const slipTotal = z.strictObject({
  kind: z.enum(['card', 'financing', 'gift-certificate']),
  /** Of a card its brand, of financing who lends; empty of gift certificates. */
  brand: shortText,
  amountMinor,
});

/** Whose slip it is decides where its money is looked for: a second total would be lost beside it. */
export function isEachNamedOnce(
  slips: readonly Pick<z.infer<typeof slipTotal>, 'kind' | 'brand'>[],
): boolean {
  const names = slips.map(({ kind, brand }) => `${kind}/${brand}`);
  const isNamed = slips.every(
    ({ kind, brand }) => (kind === 'gift-certificate') === (brand.trim() === ''),
  );
  return isNamed && new Set(names).size === names.length;
}

/** A drawer as somebody counted it. */
export const drawerCount = z.strictObject({
  cash: cashCount,
  /** The checks that were there, each seen. */
  checks: z.array(tenderId).max(2000),
  /** Off the batch slips: each brand of cards, each lender, and the gift certificates together. */
  slips: z.array(slipTotal).max(40).refine(isEachNamedOnce),
});

/** One amount for each way to pay, as it should be or as it was counted. */
export const tenderFigures = z.strictObject({
  cashMinor: signedSumMinor,
  checkMinor: signedSumMinor,
  slips: z.array(slipTotal.extend({ amountMinor: signedSumMinor })),
});

/** How the cash of a shift comes about. Every part is zero or more. */
export const cashParts = z.strictObject({
  floatMinor: priceMinor,
  tenderedMinor: unsignedSumMinor,
  changeMinor: unsignedSumMinor,
  refundedMinor: unsignedSumMinor,
  paidInMinor: unsignedSumMinor,
  paidOutMinor: unsignedSumMinor,
  droppedMinor: unsignedSumMinor,
  floatInMinor: unsignedSumMinor,
  floatOutMinor: unsignedSumMinor,
});

/** What was sold in a shift, and the papers it is told by. */
export const salesFigures = z.strictObject({
  invoices: z.int().min(0),
  payments: z.int().min(0),
  subtotalMinor: signedSumMinor,
  discountMinor: signedSumMinor,
  taxMinor: signedSumMinor,
  totalMinor: signedSumMinor,
  creditedMinor: signedSumMinor,
  refunds: z.int().min(0),
  voidedPayments: z.int().min(0),
  firstInvoice: shortText.nullable(),
  lastInvoice: shortText.nullable(),
  firstPayment: shortText.nullable(),
  lastPayment: shortText.nullable(),
  drawerOpens: z.int().min(0),
});

/** What a shift leaves behind for the next one, as whoever closed it saw it. */
export const carriedItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open-invoice'), invoiceId }),
  z.strictObject({ kind: z.literal('held-invoice'), invoiceId }),
  z.strictObject({ kind: z.literal('unpaid-invoice'), invoiceId }),
  z.strictObject({ kind: z.literal('unprinted-receipt'), paymentId }),
  z.strictObject({ kind: z.literal('card-attempt'), cardAttemptId }),
]);

/** A line of a checklist, and the initials of whoever looked after it. */
export const signedLine = z.strictObject({ text: requiredText, initials: shortText });

/** Sales and returns of a till since it began. They only ever grow. */
export const grandTotals = z.strictObject({
  salesMinor: unsignedSumMinor,
  returnsMinor: unsignedSumMinor,
});

/** Everything a Z report says: the closing of a shift. */
export const shiftClosing = z.strictObject({
  count: drawerCount,
  cash: cashParts,
  expected: tenderFigures,
  counted: tenderFigures,
  /** Counted less expected. */
  varianceMinor: signedSumMinor,
  reason: shortText,
  approvedBy: employeeId.nullable(),
  nextFloat: cashCount,
  nextFloatMinor: priceMinor,
  /** The rest of what was counted, for the bank. */
  toBankMinor: priceMinor,
  sales: salesFigures,
  grandTotals,
  carried: z.array(carriedItem).max(2000),
  /** The lines of the closing checklist that nobody signed; left out where there are none. */
  unsigned: z.array(requiredText).max(30).optional(),
});

/** What the bank is brought: cash by denomination, and each check by itself. */
export const depositContent = z.strictObject({
  cash: cashCount,
  cashMinor: priceMinor,
  /** What should be there: of the shifts, their drops, and what was found later. */
  expectedCashMinor: signedSumMinor,
  checks: z.array(z.strictObject({ tenderId, amountMinor: positiveMinor })).max(5000),
  checkMinor: unsignedSumMinor,
  bagNumber: shortText,
  /** Of the two who counted. */
  initials: z.tuple([requiredText, requiredText]),
  reason: shortText,
});

/** The way money goes back to a client. */
export const refundTender = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cash') }),
  z.strictObject({
    kind: z.literal('card'),
    brand: requiredText,
    last4: z.string().regex(/^\d{4}$/),
    approvalCode: shortText,
  }),
  z.strictObject({
    kind: z.literal('financing'),
    provider: requiredText,
    approvalCode: shortText,
  }),
]);

export type CashCountFact = z.infer<typeof cashCount>;
export type MovementKind = z.infer<typeof movementKind>;
export type DrawerCount = z.infer<typeof drawerCount>;
export type SlipTotal = z.infer<typeof slipTotal>;
export type TenderFigures = z.infer<typeof tenderFigures>;
export type CashParts = z.infer<typeof cashParts>;
export type SalesFigures = z.infer<typeof salesFigures>;
export type SignedLine = z.infer<typeof signedLine>;
export type CarriedItem = z.infer<typeof carriedItem>;
export type GrandTotals = z.infer<typeof grandTotals>;
export type ShiftClosing = z.infer<typeof shiftClosing>;
export type DepositContent = z.infer<typeof depositContent>;
export type RefundTender = z.infer<typeof refundTender>;
