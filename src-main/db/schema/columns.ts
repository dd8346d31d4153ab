import type { Minor } from '@shared/domain/money/money';
import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';
import type { EmployeeId } from '@shared/lib/ids';
import { customType, integer, text } from 'drizzle-orm/sqlite-core';

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
