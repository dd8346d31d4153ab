import { countDecisions } from '@shared/import/summary';
import { describe, expect, it } from 'vitest';
import { createImporter, said, tableOf } from './plan-file';

const HEADER = 'external_id|kind|name|code|category|type|unit_price|fixed_price|unit_cost|stock';
const first = (row: string, header = HEADER) => createImporter().products(tableOf(header, row))[0];

describe('a product', () => {
  it('comes over whole', () => {
    const decision = first('P1|medication|Adrenaline|ADRE|Drugs|Medications|1,003.20|10|1.6|-2.5');
    expect(said(decision)).toEqual([]);
    expect(decision).toMatchObject({
      rowNumber: 2,
      action: 'create',
      name: 'Adrenaline',
      changes: {
        externalId: 'P1',
        code: 'ADRE',
        kind: 'medication',
        category: 'Drugs',
        unitPriceMinor: 100_320,
        fixedFeeMinor: 1000,
        unitCostMinor: 160,
        stockMilli: -2500,
        taxCode: 'STD',
        barcodes: [],
      },
    });
  });

  it.each([
    ['|||Lab test|||||||'.slice(1), ['NO_CODE code', 'NO_CATEGORY category', 'KIND_GUESSED kind']],
    ['P1|service|X|C||Procedures|5|||', ['CATEGORY_FROM_TYPE category']],
    ['P1|service|X|C|Fees|||||', ['NO_PRICE unitPrice']],
    ['P1|service|X|C|Fees||0.00|||', ['PRICE_IS_ZERO unitPrice']],
    ['P1|service|X|C|Fees||0.10|||', ['PRICE_IS_TINY unitPrice']],
    ['P1|service|X|C|Fees||0.10|10||', []],
    ['P1|service|X|C|Fees||0.125|10||', ['AMOUNT_ROUNDED unitPrice']],
    ['P1|gadget|X|C|Fees|Vaccinations|5|||', ['KIND_GUESSED kind']],
    ['P1|service|X|C|Fees||5|||many', ['UNREADABLE_NUMBER stock']],
    [`P1|service|${'x'.repeat(130)}|C|Fees||5|||`, ['NAME_TOO_LONG name']],
    ['P1|service|X\u0007|C|Fees||5|||', ['UNPRINTABLE_REMOVED name']],
    ['P1|service|X|C|Fees||5', ['ROW_TOO_SHORT']],
    ['P1|service|X|C|Fees||5||||', []],
  ])('%j is made, saying %j', (row, notes) => {
    const decision = first(row);
    expect(decision?.action).toBe('create');
    expect(said(decision)).toEqual(expect.arrayContaining(notes));
    if (notes.length === 0) expect(said(decision)).toEqual([]);
  });

  it.each([
    ['P1|service||C|Fees||5|||', ['NO_NAME name']],
    ['P1|service|X|C|Fees||five|||', ['UNREADABLE_AMOUNT unitPrice']],
    ['P1|service|X|C|Fees||1.2.3|||', ['UNREADABLE_AMOUNT unitPrice']],
    ['P1|service|X|C|Fees||(5.00)|||', ['NEGATIVE_AMOUNT unitPrice']],
    ['P1|service|X|C|Fees||5|99999999999||', ['AMOUNT_TOO_LARGE fixedFee']],
    [`P1|service|X|${'C'.repeat(41)}|Fees||5|||`, ['CODE_TOO_LONG code']],
    ['P1|service|X|C|Fees||1|234|5|6|7', ['ROW_TOO_LONG']],
  ])('%j is refused: %j', (row, problems) => {
    const decision = first(row);
    expect(decision?.action).toBe('skip');
    expect(decision?.recordId).toBeNull();
    expect(said(decision).slice(0, 1)).toEqual(problems);
  });

  it('needs a tax that is known here', () => {
    const header = 'name|tax_code|price|kind|category|code';
    expect(said(first('A|GST|5|service|Fees|A', header))).toEqual(['TAX_CODE_UNKNOWN taxCode']);
    expect(first('A|exempt|5|service|Fees|A', header)?.changes.taxCode).toBe('EXEMPT');
    const untaxed = { defaultTaxCodes: { service: null, medication: 'STD', merchandise: 'STD' } };
    const rows = tableOf(header, 'A||5|service|Fees|A', 'B||5|drug|Fees|B');
    expect(createImporter().products(rows, untaxed).map(said)).toEqual([
      ['NO_TAX_CODE taxCode'],
      [],
    ]);
  });

  it('keeps the barcodes that can be scanned', () => {
    const decision = first('A|400100012345; 29; 4.00123E+12 406100019940', 'name|barcode');
    expect(decision?.changes.barcodes).toEqual(['400100012345', '406100019940']);
    expect(said(decision)).toEqual(
      expect.arrayContaining(['BARCODE_LEFT_OUT barcodes', 'NUMBER_DAMAGED barcodes']),
    );
  });

  it('is read with a decimal comma where the file has one', () => {
    const decision = first('A|1.234,50 €', 'name|precio');
    expect(decision?.changes.unitPriceMinor).toBe(123_450);
  });
});

describe('the same products again', () => {
  const table = tableOf(HEADER, 'P1|service|Exam|EX|Fees||5|||', '|service|Desex < 20kg|||||||');

  it('change nothing', () => {
    const till = createImporter();
    till.products(table);
    const again = till.products(table);
    expect(countDecisions(again)).toEqual({ created: 0, updated: 0, unchanged: 2, skipped: 0 });
    expect(again.flatMap(said)).toEqual([]);
  });

  it('change what differs, and never erase by an empty cell', () => {
    const till = createImporter();
    const [made] = till.products(table);
    const [changed] = till.products(tableOf(HEADER, 'P1||Exam|||||7||6|'));
    expect(changed).toMatchObject({ action: 'update', recordId: made?.recordId, notes: [] });
    expect(changed?.changes).toEqual({ fixedFeeMinor: 700, stockMilli: 6000 });
  });
});

describe('who is who', () => {
  const header = 'external_id|code|name|price|kind|category';

  it('goes by old number, then code, then name; two numbers are two products', () => {
    const till = createImporter();
    const [made] = till.products(tableOf(header, '|A|Exam|5|service|Fees'));
    const rows = till.products(
      tableOf(
        header,
        'P1|a|Exam|5|service|Fees',
        'P2|A|Exam|5|service|Fees',
        '|B|Exam|5|service|Fees',
      ),
    );
    expect(rows.map(({ action }) => action)).toEqual(['update', 'create', 'create']);
    expect(rows[0]?.recordId).toBe(made?.recordId);
  });

  it('finds a row that the file has already, and says which', () => {
    const rows = createImporter().products(
      tableOf(
        header,
        'P1|A|Exam|5|service|Fees',
        'P2|B|Other|5|service|Fees',
        'P1|C|Exam again|6|service|Fees',
        '|b|Other again|5|service|Fees',
      ),
    );
    expect(rows.map(({ problems }) => problems[0]?.otherRowNumber ?? null)).toEqual([
      null,
      null,
      2,
      3,
    ]);
    expect(rows[2]).toMatchObject({ action: 'skip', name: 'Exam again' });
  });

  it('finds it also when the record was here before', () => {
    const till = createImporter();
    till.products(tableOf(header, 'P1|A|Exam|5|service|Fees'));
    const twice = tableOf(header, 'P1|A|Exam|6|service|Fees', 'P1|A|Exam|7|service|Fees');
    expect(till.products(twice).map(({ action }) => action)).toEqual(['update', 'skip']);
  });

  it('does not guess between several', () => {
    const till = createImporter();
    till.products(tableOf(header, 'P1|A|Exam|5|service|Fees', 'P2|A|Exam|5|service|Fees'));
    expect(said(till.products(tableOf(header, '|A|Exam|5|service|Fees'))[0])).toEqual([
      'SEVERAL_MATCH',
    ]);
  });
});
