import { columnMapping } from '@shared/import/mapping';
import type { ImportKind } from '@shared/import/import-kind';
import type { ImportPreset } from '@shared/ipc/views/imports';
import { asc, eq } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../database';
import { importPresets } from '../schema/schema';

/** The mappings kept for `kind`, by name. */
export function findPresets(db: ReadableDb, kind: ImportKind): ImportPreset[] {
  const rows = db
    .select()
    .from(importPresets)
    .where(eq(importPresets.kind, kind))
    .orderBy(asc(importPresets.name))
    .all();
  return rows.map(({ name, mapping }) => ({ name, mapping: columnMapping.parse(mapping) }));
}

export function savePreset(db: WritableDb, { name, mapping }: ImportPreset): void {
  const { kind } = mapping;
  db.insert(importPresets)
    .values({ kind, name, mapping })
    .onConflictDoUpdate({
      target: [importPresets.kind, importPresets.name],
      set: { mapping },
    })
    .run();
}
