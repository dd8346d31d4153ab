import { parseCsv } from '@main/services/import/read-csv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rowsOf = async (text: string) => {
  const table = await parseCsv(text, ',');
  return table.ok ? table.value.rows : table.error;
};

describe('the rows of a CSV file', () => {
  it('are numbered as a spreadsheet shows them', async () => {
    const text = 'a,b\n1,"two\nlines"\n\n,\n3,4\n';
    expect(await rowsOf(text)).toEqual([
      { rowNumber: 2, cells: ['1', 'two\nlines'] },
      { rowNumber: 5, cells: ['3', '4'] },
    ]);
  });

  it('are kept when they are shorter or longer than the header', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\r\n')).toEqual([
      { rowNumber: 2, cells: ['1'] },
      { rowNumber: 3, cells: ['1', '2', '3'] },
    ]);
  });

  it('may hold the sign of an inch, spaces around cells and columns without name', async () => {
    const table = await parseCsv('\ufeffname , ,price,,\nBandage 5" wide, x ,1\n', ',');
    expect(table).toEqual({
      ok: true,
      value: {
        header: ['name', '', 'price'],
        rows: [{ rowNumber: 2, cells: ['Bandage 5" wide', 'x', '1'] }],
      },
    });
  });

  it('come out the same wherever the file is cut into slices', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = rows.map((cells) => cells.map(quote).join(','));
        // Long enough that the slices are cut inside of characters.
        const text = ['a,b', ...Array.from({ length: 4000 }, () => `"ñ€😀",${lines.at(0) ?? ''}`)];
        const all = [...text, ...lines].join('\n');
        const expected = parse(all, { relax_column_count: true, trim: true });
        const table = await rowsOf(all);
        expect('length' in table && table.map(({ cells }) => cells)).toEqual(
          expected.slice(1).filter((cells) => cells.some((each) => each !== '')),
        );
      }),
      { numRuns: 5 },
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a,b\n1,2\n3,"open\n5,6\n', { code: 'CSV_BROKEN', line: 3, detail: 'QUOTE_NOT_CLOSED' }],
    [`a,b\n1,${'x'.repeat(300_000)}\n`, { code: 'CSV_BROKEN', line: 2, detail: 'ROW_TOO_LARGE' }],
    ['\n\n', { code: 'NO_HEADER' }],
    ['1,2.50\n2,3.50\n', { code: 'NO_HEADER' }],
    ['a,b,a\n1,2,3\n', { code: 'DUPLICATE_COLUMN', column: 'a' }],
    ['a,b\n,\n', { code: 'NO_ROWS' }],
  ])('%.20j says why', async (text, failure) => {
    expect(await rowsOf(text)).toEqual(failure);
  });
});
