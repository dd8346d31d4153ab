import type { Minor } from '@shared/domain/money/money';
import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';
import type { EmployeeId, TillId } from '@shared/lib/ids';
import { sql, type SQL } from 'drizzle-orm';
import { customType, integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/**
 * A value kept as canonical JSON: the same value is the same bytes, whether it was projected when
 * it happened or made again from the journal.
 */
export const canonical = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'text',
  // Nothing is NULL and not the text "null". Only prepared statements ask: others see to it before.
  toDriver: (value) => (value === null ? null : canonicalJson(value as CanonicalValue)),
  fromDriver: (text) => JSON.parse(text ?? 'null') as unknown,
});

/** An amount in minor units. */
export const amount = (name: string) => integer(name).$type<Minor>();

export const employee = (name: string) => text(name).$type<EmployeeId>();

/** The till's own number of a document. */
export const numbered = () => ({ tillId: text('till_id').$type<TillId>().notNull(), ...number() });

export const number = () => ({
  numberSequence: integer('number_sequence').notNull(),
  numberText: text('number_text').notNull(),
});

/** Why something was done, and by whose word when it was not the one's who did it. */
export const why = () => ({
  reason: text('reason').notNull(),
  approvedBy: employee('approved_by'),
});

/** Whose slip a kept tender is: the brand of a card, or who lends; NULL of any other. */
export const brandIn = (tender: AnySQLiteColumn): SQL<string | null> =>
  sql<
    string | null
  >`coalesce(json_extract(${tender}, '$.brand'), json_extract(${tender}, '$.provider'))`;
