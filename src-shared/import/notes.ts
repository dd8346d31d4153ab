import { z } from 'zod';

/** What was done with a row that is taken over all the same. */
export const ROW_NOTES = [
  'NO_CODE',
  'NO_CATEGORY',
  'CATEGORY_FROM_TYPE',
  'NO_PRICE',
  'PRICE_IS_ZERO',
  'PRICE_IS_TINY',
  'AMOUNT_ROUNDED',
  'KIND_GUESSED',
  'TEXT_SHORTENED',
  'NAME_TOO_LONG',
  'UNPRINTABLE_REMOVED',
  'CODE_TIDIED',
  'SUBURB_IS_A_CODE',
  'PLACEHOLDER_LEFT_OUT',
  'NAME_SPLIT',
  'BARCODE_LEFT_OUT',
  'NUMBER_DAMAGED',
  'UNREADABLE_NUMBER',
  'UNREADABLE_DATE',
  'DATE_IN_FUTURE',
  'UNREADABLE_FLAG',
  'UNKNOWN_SEX',
  'UNKNOWN_LANGUAGE',
  'UNKNOWN_TENDER',
  'ROW_TOO_SHORT',
] as const;

/** Why a row is skipped. */
export const ROW_PROBLEMS = [
  'NO_NAME',
  'UNREADABLE_AMOUNT',
  'NEGATIVE_AMOUNT',
  'AMOUNT_TOO_LARGE',
  'NO_TAX_CODE',
  'TAX_CODE_UNKNOWN',
  'CODE_TOO_LONG',
  'NO_OWNER',
  'OWNER_NOT_FOUND',
  'OWNER_NOT_UNIQUE',
  'ROW_TOO_LONG',
  'SEVERAL_MATCH',
  'DUPLICATE_IN_FILE',
  'REFUSED',
] as const;

/** `field` is what it is about, `text` what the file says, `used` what was taken instead. */
export const rowNote = z.strictObject({
  code: z.enum(ROW_NOTES),
  field: z.string(),
  text: z.string(),
  used: z.string(),
});
export type RowNote = z.infer<typeof rowNote>;
export type RowNoteCode = RowNote['code'];

/** As a note; `otherRowNumber` is the row that a duplicate repeats. */
export const rowProblem = z.strictObject({
  code: z.enum(ROW_PROBLEMS),
  field: z.string(),
  text: z.string(),
  otherRowNumber: z.int().nullable(),
});
export type RowProblem = z.infer<typeof rowProblem>;
export type RowProblemCode = RowProblem['code'];
