import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';
import { customType } from 'drizzle-orm/sqlite-core';

/**
 * A value kept as canonical JSON: the same value is the same bytes, whether it was projected when
 * it happened or made again from the journal.
 */
export const canonical = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => canonicalJson(value as CanonicalValue),
  fromDriver: (text) => JSON.parse(text) as unknown,
});
