import { z } from 'zod';
import { ONE_UNIT } from '../domain/quantity/quantity';
import {
  code,
  discount,
  positiveMinor,
  quantityMilli,
  requiredText,
  shortText,
} from '../journal/fields';
import { employeeRecord } from '../journal/records';

/**
 * `week.json`: a week of business told without amounts, for whoever plays it through the till's
 * own commands. Employees, clients, patients and products are named by their numbers and codes.
 */
const employeeNumber = employeeRecord.shape.number;

const line = z.strictObject({
  product: code,
  /** Absent on what is not for one animal. */
  patient: code.nullable().default(null),
  quantityMilli: quantityMilli.default(ONE_UNIT),
  performedBy: employeeNumber,
  discount: discount.nullable().default(null),
});

const cashTender = z.union([
  /** All that is left: to the cent, or in twenties with change coming back. */
  z.strictObject({ tender: z.literal('cash'), give: z.enum(['exact', 'nextNote']) }),
  z.strictObject({ tender: z.literal('cash'), amountMinor: positiveMinor }),
]);
const amount = z.union([z.literal('rest'), positiveMinor]);
const checkTender = z.strictObject({
  tender: z.literal('check'),
  number: requiredText,
  bank: requiredText,
  amount,
});
const cardTender = z.strictObject({
  tender: z.literal('card'),
  brand: requiredText,
  last4: z.string().regex(/^\d{4}$/),
  approval: shortText,
  amount,
});
const financingTender = z.strictObject({
  tender: z.literal('financing'),
  provider: requiredText,
  approval: shortText,
  amount,
});
const certificateTender = z.strictObject({
  tender: z.literal('gift-certificate'),
  number: requiredText,
  amount,
});
const tender = z.union([cashTender, checkTender, cardTender, financingTender, certificateTender]);
export type DemoTender = z.infer<typeof tender>;

/** True for the tender that pays whatever the ones before it left. */
export function takesTheRest(each: DemoTender): boolean {
  return each.tender === 'cash' ? 'give' in each : each.amount === 'rest';
}

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paid'),
    tenders: z
      .array(tender)
      .min(1)
      .max(4)
      .refine(
        (tenders) => tenders.every((each, i) => takesTheRest(each) === (i === tenders.length - 1)),
        'the last tender, and only the last, takes the rest',
      ),
  }),
  /** Parked with a note. */
  z.strictObject({ kind: z.literal('held'), note: requiredText }),
  /** The client is still in the building. */
  z.strictObject({ kind: z.literal('open') }),
]);

const visit = z.strictObject({
  /** Null for somebody who walks in for the shelf. */
  client: code.nullable(),
  cashier: employeeNumber,
  lines: z.array(line).min(1),
  discount: z
    .strictObject({ discount, reason: requiredText, approvedBy: employeeNumber })
    .nullable()
    .default(null),
  outcome,
});

export const demoWeekday = z.enum([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]);
/** Hospital time, 24 hours, `HH:MM`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const minutesAgo = z.int().min(1).max(720);

const pastDay = z.strictObject({
  weekday: demoWeekday,
  openedBy: employeeNumber,
  /** When the drawer was opened with the hospital's float. */
  openedAt: timeOfDay,
  /** In the order of the counter, each at the time of its payment. */
  visits: z.array(visit.extend({ at: timeOfDay })).min(1),
});

export const demoWeek = z.strictObject({
  /**
   * One recipe per weekday: the seven days before any today hold each of them once, so that the
   * demo fits whichever day it is opened on. Sundays the hospital is closed.
   */
  pastDays: z.array(pastDay).length(demoWeekday.options.length),
  /** Told backwards from the moment the demo is made, so that nothing happens in the future. */
  today: z.strictObject({
    openedBy: employeeNumber,
    openedMinutesAgo: minutesAgo,
    visits: z.array(visit.extend({ minutesAgo })).min(1),
  }),
});
export type DemoVisit = z.infer<typeof visit>;
