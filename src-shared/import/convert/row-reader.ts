import { MAX_AMOUNT_MINOR, minor, type Minor } from '../../domain/money/money';
import type { FieldKey } from '../import-kind';
import type { ColumnMapping } from '../mapping';
import type { RowNote, RowNoteCode, RowProblem, RowProblemCode } from '../notes';
import { flagOf } from './choice';
import { readDate } from './date';
import { readDecimal, scaled } from './decimal';
import { onOneLine, shorten, withoutUnprintable } from './text';

/** What every row of one import is read by. */
export interface ConvertContext {
  readonly mapping: ColumnMapping;
  /** Digits after the point in the hospital's currency: 2 for dollars. */
  readonly fractionDigits: number;
  /** The business day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly taxCodes: readonly string[];
}

const SHORT_LENGTH = 120;
const LONG_LENGTH = 2000;
const CODE_LENGTH = 40;
const EXTERNAL_ID_LENGTH = 80;
/** How much of a cell is quoted in a report. */
const QUOTED_LENGTH = 80;

/**
 * Reads the cells of one row by field and keeps account of what it did. An empty cell answers
 * null: it says nothing, and so never erases what is known already. A price that cannot be read
 * refuses the row; anything less is left out with a note.
 */
export class RowReader {
  readonly notes: RowNote[] = [];
  readonly problems: RowProblem[] = [];
  readonly context: ConvertContext;
  readonly #cellOf: (field: FieldKey) => string;

  constructor(cellOf: (field: FieldKey) => string, context: ConvertContext) {
    this.#cellOf = cellOf;
    this.context = context;
  }

  /** Once is enough: a cell may be read for more than one field. */
  note(code: RowNoteCode, field: FieldKey, text = '', used = ''): void {
    if (this.notes.some((note) => note.code === code && note.field === field && text === ''))
      return;
    this.notes.push({ code, field, text: shorten(text, QUOTED_LENGTH), used });
  }

  problem(code: RowProblemCode, field: FieldKey, text = ''): void {
    const quoted = shorten(text, QUOTED_LENGTH);
    this.problems.push({ code, field, text: quoted, otherRowNumber: null });
  }

  /** The cell without control characters, its lines kept; null when empty. */
  raw(field: FieldKey): string | null {
    const cell = this.#cellOf(field);
    const clean = withoutUnprintable(cell).trim();
    if (clean !== cell.trim()) this.note('UNPRINTABLE_REMOVED', field);
    return clean === '' ? null : clean;
  }

  /** One line of at most 120 characters. */
  text(field: FieldKey, tooLong: RowNoteCode = 'TEXT_SHORTENED'): string | null {
    const cell = this.raw(field);
    if (cell === null) return null;
    return this.fitted(field, onOneLine(cell), SHORT_LENGTH, tooLong);
  }

  longText(field: FieldKey): string | null {
    const cell = this.raw(field);
    return cell === null ? null : this.fitted(field, cell, LONG_LENGTH, 'TEXT_SHORTENED');
  }

  /** A code of ours: half of one would be another, so that a longer one is refused. */
  code(field: FieldKey): string | null {
    return this.#identity(field, CODE_LENGTH);
  }

  externalId(field: FieldKey): string | null {
    return this.#identity(field, EXTERNAL_ID_LENGTH);
  }

  #identity(field: FieldKey, length: number): string | null {
    const cell = this.raw(field);
    if (cell === null) return null;
    const text = onOneLine(cell);
    if (text.length <= length) return text;
    this.problem('CODE_TOO_LONG', field, text);
    return null;
  }

  fitted(field: FieldKey, text: string, length: number, tooLong: RowNoteCode): string {
    if (text.length <= length) return text;
    const short = shorten(text, length);
    this.note(tooLong, field, text, short);
    return short;
  }

  /** An amount of money, zero or more, in minor units. */
  amount(field: FieldKey): Minor | null {
    const cell = this.raw(field);
    if (cell === null) return null;
    const { mapping, fractionDigits } = this.context;
    const decimal = readDecimal(cell, mapping.decimalSeparator);
    if (decimal === null) {
      this.problem('UNREADABLE_AMOUNT', field, cell);
      return null;
    }
    const digits = mapping.amountsIn === 'minor' ? 0 : fractionDigits;
    const value = scaled(decimal, 10 ** digits);
    if (value === null || value > MAX_AMOUNT_MINOR) this.problem('AMOUNT_TOO_LARGE', field, cell);
    else if (value < 0) this.problem('NEGATIVE_AMOUNT', field, cell);
    else {
      if (/[1-9]/.test(decimal.fraction.slice(digits))) this.note('AMOUNT_ROUNDED', field, cell);
      return minor(value);
    }
    return null;
  }

  /** A number times `multiplier`, whole and within the bounds; else left out with a note. */
  number(
    field: FieldKey,
    multiplier: number,
    least: number,
    most: number,
    cell = this.raw(field),
  ): number | null {
    if (cell === null) return null;
    const decimal = readDecimal(cell, this.context.mapping.decimalSeparator);
    const value = decimal === null ? null : scaled(decimal, multiplier);
    if (value !== null && value >= least && value <= most) return value;
    this.note('UNREADABLE_NUMBER', field, cell);
    return null;
  }

  /** A date that has been, as `YYYY-MM-DD`; else left out with a note. */
  pastDate(field: FieldKey): string | null {
    const cell = this.raw(field);
    if (cell === null) return null;
    const date = readDate(cell, this.context.mapping.dateOrder, this.context.today);
    if (date === null) this.note('UNREADABLE_DATE', field, cell);
    else if (date > this.context.today) this.note('DATE_IN_FUTURE', field, cell);
    else return date;
    return null;
  }

  flag(field: FieldKey): boolean | null {
    return this.choice(field, flagOf, 'UNREADABLE_FLAG');
  }

  /** One of a closed list by `read`; a word it does not know is left out with the note `unknown`. */
  choice<Value>(
    field: FieldKey,
    read: (text: string) => Value | null,
    unknown: RowNoteCode,
  ): Value | null {
    const cell = this.raw(field);
    if (cell === null) return null;
    const value = read(cell);
    if (value === null) this.note(unknown, field, cell);
    return value;
  }
}
