import { fitPreset, presetFor } from '@renderer/features/import/fit-preset';
import { suggestMapping } from '@shared/import/suggest';
import type { ImportFile, ImportPreset } from '@shared/ipc/views/imports';
import type { ImportId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';

const defaults = { dateOrder: 'mdy', taxCode: 'STD', category: 'Shop' } as const;
const suggest = (header: readonly string[]) => suggestMapping('products', header, [], defaults);

function preset(name: string, columns: Record<string, string | null>): ImportPreset {
  return { name, mapping: { ...suggest([]), columns } };
}

function fileOf(header: string[], presets: ImportPreset[]): ImportFile {
  return {
    importId: '019aae3a-0000-7000-8000-000000000002' as ImportId,
    kind: 'products',
    encoding: 'utf-8',
    delimiter: ',',
    rowCount: 1,
    header,
    sample: [],
    suggested: suggest(header),
    presets,
  };
}

describe('a kept mapping', () => {
  it('is used but for the columns that the file lacks, which are named once', () => {
    const kept = preset('Old', { name: 'What', code: 'Gone', barcodes: 'Gone', stock: null });
    const { mapping, missing } = fitPreset(kept, ['What', 'Else']);
    expect(mapping.columns).toEqual({ name: 'What', code: null, barcodes: null, stock: null });
    expect(missing).toEqual(['Gone']);
  });

  it('is taken by itself when the file has all of its columns', () => {
    const other = preset('Other', { name: 'Thing' });
    const kept = preset('Old', { name: 'What', unitPrice: 'How much' });
    expect(presetFor(fileOf(['What', 'How much'], [other, kept]))).toBe(kept);
    expect(presetFor(fileOf(['What'], [other, kept]))).toBeNull();
  });

  it('is not taken when the guess finds more columns than it uses', () => {
    const kept = preset('Narrow', { name: 'Name' });
    expect(presetFor(fileOf(['Name', 'Code', 'Price'], [kept]))).toBeNull();
  });
});
