import { FIELD_TITLES } from '@shared/import/field-titles';
import {
  fieldsOf,
  importKind,
  type CellShape,
  type FieldKey,
  type ImportField,
  type ImportKind,
} from '@shared/import/import-kind';
import { countDecisions } from '@shared/import/summary';
import { clientRecord, patientRecord, productRecord } from '@shared/journal/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createImporter, tableOf } from './plan-file';

const SCHEMAS = { products: productRecord, clients: clientRecord, patients: patientRecord };

const anything = fc.oneof(
  fc.constantFrom('12.50', '31/12/2020', '9.8E+14', 'BLACK_ROCK_5431', '\u0000', ' \u00a0 '),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 110, maxLength: 2500 }),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.array(fc.string({ maxLength: 20 }), { maxLength: 12 }).map((parts) => parts.join(';')),
);
const fine: Readonly<Record<CellShape, fc.Arbitrary<string>>> = {
  text: fc.oneof(fc.constantFrom('', 'A', 'B', 'Rex', 'CANINE'), fc.string({ maxLength: 30 })),
  amount: fc.oneof(fc.constantFrom('', '0', '$ 7', '(0)'), fc.nat(99_999).map(String)),
  number: fc.constantFrom('', '-3', '31,5', '4.25', '1000'),
  date: fc.constantFrom('', '18/04/2005', '2020-02-29', '3-mar-99', '12/31/2030'),
  flag: fc.constantFrom('', 'yes', 'No', 'sí', '0', 'maybe'),
  choice: fc.constantFrom('', 'MN', 'hembra', 'service', 'drugs', 'cash;card', 'es'),
};
// A row with one of these wrong is refused: mostly right, so that most rows come through.
const identities: Partial<Record<FieldKey, fc.Arbitrary<string>>> = {
  externalId: fc.constantFrom('', 'E1', 'E2', 'E3'),
  code: fc.constantFrom('', 'K1', 'K2', 'k1'),
  taxCode: fc.constantFrom('', 'STD', 'exempt'),
  ownerExternalId: fc.constantFrom('C1', 'C2'),
  ownerCode: fc.constantFrom('', 'C1'),
};

/** What people type and programs write, and now and then what neither should. */
function cellOf({ key, shape }: ImportField): fc.Arbitrary<string> {
  const usual = identities[key] ?? fine[shape];
  return fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: anything });
}

const options = fc.record({
  dateOrder: fc.constantFrom('ymd', 'dmy', 'mdy'),
  decimalSeparator: fc.constantFrom('.', ','),
  amountsIn: fc.constantFrom('major', 'minor'),
  stockIn: fc.constantFrom('units', 'thousandths'),
  weightIn: fc.constantFrom('grams', 'kilograms', 'pounds'),
});

/** Files with every field in a column of its own, some rows too short or too long. */
function fileOf(kind: ImportKind) {
  const header = fieldsOf(kind).map(({ key }) => key);
  const whole = fc.tuple(...fieldsOf(kind).map(cellOf));
  const cells = fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 1, arbitrary: whole.map((all) => all.slice(0, -2)) },
    { weight: 1, arbitrary: whole.map((all) => [...all, 'beyond']) },
  );
  const rows = fc
    .array(cells, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((each, index) => ({ rowNumber: index + 2, cells: each })));
  const columns = Object.fromEntries(header.map((key): [string, string] => [key, key]));
  return fc.tuple(
    rows.map((all) => ({ header, rows: all })),
    options.map((chosen) => ({ ...chosen, columns })),
  );
}

describe.each(importKind.options)('whatever a file of %s says', (kind) => {
  it('every row is decided, and what is made is what the journal accepts', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fileOf(kind), ([table, chosen]) => {
        const till = createImporter();
        till.clients(tableOf('id|last_name', 'C1|Cruz'));
        const decisions = till[kind](table, chosen);
        expect(decisions.map(({ rowNumber }) => rowNumber)).toEqual(
          table.rows.map(({ rowNumber }) => rowNumber),
        );
        for (const { action, changes, notes, problems, recordId } of decisions) {
          seen.add(action);
          expect(problems.length > 0).toBe(action === 'skip');
          expect(recordId === null).toBe(action === 'skip');
          if (action === 'skip') expect(notes).toEqual([]);
          if (action === 'create') expect(SCHEMAS[kind].safeParse(changes).error).toBeUndefined();
          else expect(SCHEMAS[kind].partial().safeParse(changes).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toContain('create');
    expect(seen).toContain('skip');
  });

  it('the same file a second time creates nothing and changes nothing', () => {
    fc.assert(
      fc.property(fileOf(kind), ([table, chosen]) => {
        const till = createImporter();
        till.clients(tableOf('id|last_name', 'C1|Cruz'));
        const before = countDecisions(till[kind](table, chosen));
        fc.pre(before.updated === 0);
        const again = countDecisions(till[kind](table, chosen));
        expect(again).toEqual({
          created: 0,
          updated: 0,
          unchanged: before.created + before.unchanged,
          skipped: before.skipped,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('each field has a title', () => {
    for (const { key } of fieldsOf(kind)) expect(FIELD_TITLES[key]).toBeDefined();
  });
});
