import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { FIELD_TITLES } from './field-titles';
import type { RowNote, RowNoteCode, RowProblem, RowProblemCode } from './notes';

/** The sentence for a person about one note or problem of a row, in the language of `i18n`. */
export function importMessage(
  code: RowNoteCode | RowProblemCode,
  params: Partial<Omit<RowNote, 'code'> & Omit<RowProblem, 'code'>>,
  i18n: Pick<I18n, '_'>,
): string {
  const titles: Readonly<Record<string, MessageDescriptor>> = FIELD_TITLES;
  const { field: name = '' } = params;
  const title = titles[name];
  const field = title === undefined ? name : i18n._(title);
  const { text = '', used = '', otherRowNumber } = params;
  return i18n._(sentence(code, { field, text, used, row: otherRowNumber ?? 0 }));
}

interface Words {
  readonly field: string;
  readonly text: string;
  readonly used: string;
  readonly row: number;
}

function sentence(code: RowNoteCode | RowProblemCode, words: Words): MessageDescriptor {
  const { field, text, used, row } = words;
  switch (code) {
    case 'NO_CODE':
      return msg`It has no code and is found by its name.`;
    case 'NO_CATEGORY':
      return msg`It has no category and is filed under “${used}”.`;
    case 'CATEGORY_FROM_TYPE':
      return msg`It has no category; its type “${used}” was taken.`;
    case 'NO_PRICE':
      return msg`It has no price: the cashier will see 0.`;
    case 'PRICE_IS_ZERO':
      return msg`Its price is zero.`;
    case 'PRICE_IS_TINY':
      return msg`Its price is only “${text}”: it may stand for none.`;
    case 'AMOUNT_ROUNDED':
      return msg`${field}: “${text}” was rounded to the smallest coin.`;
    case 'KIND_GUESSED':
      return kindGuessed(text, used);
    case 'TEXT_SHORTENED':
      return msg`${field}: the text is too long and was shortened.`;
    case 'NAME_TOO_LONG':
      return msg`The name is too long and was shortened to “${used}”.`;
    case 'UNPRINTABLE_REMOVED':
      return msg`${field}: characters that cannot be printed were removed.`;
    case 'CODE_TIDIED':
      return msg`${field}: “${text}” was written as “${used}”.`;
    case 'SUBURB_IS_A_CODE':
      return msg`The city was the code “${text}”; it was written as “${used}”.`;
    case 'PLACEHOLDER_LEFT_OUT':
      return msg`${field}: “${text}” says nothing and was left out.`;
    case 'NAME_SPLIT':
      return msg`The name “${text}” was split into “${used}”.`;
    case 'BARCODE_LEFT_OUT':
      return msg`“${text}” cannot be a barcode and was left out.`;
    case 'NUMBER_DAMAGED':
      return msg`${field}: a spreadsheet damaged “${text}”; it was left out.`;
    case 'UNREADABLE_NUMBER':
      return msg`${field}: “${text}” is not a usable number and was left out.`;
    case 'UNREADABLE_DATE':
      return msg`${field}: “${text}” is not a date and was left out.`;
    case 'DATE_IN_FUTURE':
      return msg`${field}: “${text}” is in the future and was left out.`;
    case 'UNREADABLE_FLAG':
      return msg`${field}: “${text}” is neither yes nor no and was left out.`;
    case 'UNKNOWN_SEX':
      return msg`The sex “${text}” is not known and was left out.`;
    case 'UNKNOWN_LANGUAGE':
      return msg`The language “${text}” is not spoken here and was left out.`;
    case 'UNKNOWN_TENDER':
      return msg`The tender “${text}” is not known and was left out.`;
    case 'ROW_TOO_SHORT':
      return msg`The row has fewer cells than the header; the missing ones count as empty.`;
    case 'NO_NAME':
      return msg`The name is missing.`;
    case 'UNREADABLE_AMOUNT':
      return msg`${field}: “${text}” is not an amount of money.`;
    case 'NEGATIVE_AMOUNT':
      return msg`${field}: “${text}” is less than zero.`;
    case 'AMOUNT_TOO_LARGE':
      return msg`${field}: “${text}” is too large.`;
    case 'NO_TAX_CODE':
      return msg`The tax code is missing, and none was chosen for such products.`;
    case 'TAX_CODE_UNKNOWN':
      return msg`There is no tax rate with the code “${text}”.`;
    case 'CODE_TOO_LONG':
      return msg`${field}: “${text}” is too long.`;
    case 'NO_OWNER':
      return msg`The owner is missing.`;
    case 'OWNER_NOT_FOUND':
      return msg`There is no client “${text}”. Import the clients first.`;
    case 'OWNER_NOT_UNIQUE':
      return msg`More than one client is “${text}”.`;
    case 'ROW_TOO_LONG':
      return msg`The row has more cells than the header: “${text}” has no column.`;
    case 'SEVERAL_MATCH':
      return msg`More than one record here could be this one.`;
    case 'DUPLICATE_IN_FILE':
      return msg`It is the same as row ${row} of the file.`;
    case 'REFUSED':
      return msg`${field} has a value that cannot be kept.`;
  }
}

function kindGuessed(text: string, used: string): MessageDescriptor {
  switch (used) {
    case 'service':
      return text === ''
        ? msg`It does not say its kind and was taken as a service.`
        : msg`The kind “${text}” is not known; it was taken as a service.`;
    case 'medication':
      return text === ''
        ? msg`It does not say its kind and was taken as a medication.`
        : msg`The kind “${text}” is not known; it was taken as a medication.`;
    default:
      return text === ''
        ? msg`It does not say its kind and was taken as merchandise.`
        : msg`The kind “${text}” is not known; it was taken as merchandise.`;
  }
}
