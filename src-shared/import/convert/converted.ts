import type { Result } from '../../lib/result';
import type { RowNote, RowProblem } from '../notes';

/**
 * What one row says. `changes` comes from the file and counts for new and for known records;
 * `fallbacks` fill what the file leaves open when a record is made, and never touch a known one.
 */
export interface Converted<Values> {
  readonly name: string;
  readonly changes: Partial<Values>;
  readonly fallbacks: Partial<Values>;
  readonly notes: readonly RowNote[];
}

export type Conversion<Values> = Result<Converted<Values>, readonly RowProblem[]>;

/** The fields of `values` that say something. */
export function withoutNulls<Values extends object>(values: {
  readonly [Key in keyof Values]?: Values[Key] | null;
}): Partial<Values> {
  const told = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(told) as Partial<Values>;
}
