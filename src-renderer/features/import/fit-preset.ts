import { checkMapping, type ColumnMapping } from '@shared/import/mapping';
import type { ImportFile, ImportPreset } from '@shared/ipc/views/imports';

/** A kept mapping for the file at hand, and which of its columns the file does not have. */
export interface FittedPreset {
  readonly mapping: ColumnMapping;
  readonly missing: readonly string[];
}

/** `preset` without the columns that `header` lacks. */
export function fitPreset({ mapping }: ImportPreset, header: readonly string[]): FittedPreset {
  const named = Object.entries(mapping.columns);
  const columns = Object.fromEntries(
    named.map(([field, column]) => [
      field,
      column !== null && header.includes(column) ? column : null,
    ]),
  );
  const missing = named.flatMap(([, column]) =>
    column === null || header.includes(column) ? [] : [column],
  );
  return { mapping: { ...mapping, columns }, missing: [...new Set(missing)] };
}

/**
 * The kept mapping that was surely made for such a file: the file has all of its columns, and it
 * uses no fewer of them than a fresh guess would.
 */
export function presetFor({ presets, header, suggested }: ImportFile): ImportPreset | null {
  const fitting = presets.filter(
    ({ mapping }) =>
      checkMapping(mapping, header).ok && countColumns(mapping) >= countColumns(suggested),
  );
  return fitting[0] ?? null;
}

function countColumns({ columns }: ColumnMapping): number {
  return Object.values(columns).filter((column) => column !== null).length;
}
