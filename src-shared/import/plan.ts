import type { z } from 'zod';
import type { Conversion } from './convert/converted';
import { RowReader, type ConvertContext } from './convert/row-reader';
import type { FieldKey } from './import-kind';
import type { RowNote, RowNoteCode, RowProblem, RowProblemCode } from './notes';
import type { RecordIndex } from './record-index';
import type { CsvRow } from './table';

/**
 * What becomes of one row. `changes` is whole for a new record, else only what differs. A row that
 * is skipped has problems and no notes: nothing was done with it.
 */
export interface RowDecision<Values> {
  readonly rowNumber: number;
  readonly action: 'create' | 'update' | 'unchanged' | 'skip';
  /** Null when skipped. A new record has its id from here on: applying twice makes it once. */
  readonly recordId: string | null;
  readonly name: string;
  readonly changes: Partial<Values>;
  readonly notes: readonly RowNote[];
  readonly problems: readonly RowProblem[];
}

export interface PlannerSetup<Values> {
  readonly header: readonly string[];
  readonly context: ConvertContext;
  /** What the till has already. */
  readonly existing: RecordIndex<Values>;
  readonly newId: () => string;
}

export interface Recipe<Values> {
  readonly schema: z.ZodType<Values>;
  /** `changes` with what a record holds when nothing is said of it. */
  readonly complete: (changes: Partial<Values>) => object;
  readonly convert: (row: RowReader) => Conversion<Values>;
  readonly createIndex: () => RecordIndex<Values>;
  /** The field whose cell names a row that could not be read. */
  readonly nameFields: readonly FieldKey[];
}

/** Notes on what a new record got because the file was silent; a known record got nothing. */
const ABOUT_NEW_RECORDS: ReadonlySet<RowNoteCode> = new Set<RowNoteCode>([
  'NO_CODE',
  'NO_CATEGORY',
  'CATEGORY_FROM_TYPE',
  'NO_PRICE',
  'KIND_GUESSED',
]);

/**
 * Plans a file row by row, in the order of the file, so that a caller can do a slice at a time.
 * A row never throws: what the journal would refuse is a problem of that row.
 */
export class Planner<Values extends object> {
  readonly #setup: PlannerSetup<Values>;
  readonly #recipe: Recipe<Values>;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #planned: RecordIndex<Values>;
  readonly #claimed = new Set<string>();

  constructor(setup: PlannerSetup<Values>, recipe: Recipe<Values>) {
    this.#setup = setup;
    this.#recipe = recipe;
    this.#planned = recipe.createIndex();
    const columns = Object.entries(setup.context.mapping.columns).map(
      ([field, column]): [string, number] => [
        field,
        column === null ? -1 : setup.header.indexOf(column),
      ],
    );
    this.#columns = new Map(columns);
  }

  plan(row: CsvRow): RowDecision<Values> {
    const { header, context } = this.#setup;
    const cellOf = (field: FieldKey) => row.cells[this.#columns.get(field) ?? -1] ?? '';
    const name = this.#recipe.nameFields.map(cellOf).join(' ').trim().slice(0, 120);
    const reader = new RowReader(cellOf, context);
    // Cells beyond the header mean that a separator stood inside a cell: nothing is in its column.
    const beyond = row.cells.slice(header.length).find((cell) => cell !== '');
    if (beyond !== undefined) return skipped(row, name, [problem('ROW_TOO_LONG', beyond)]);
    if (row.cells.length < header.length) reader.notes.push(TOO_SHORT);
    const converted = this.#recipe.convert(reader);
    if (!converted.ok) return skipped(row, name, converted.error);
    const { changes, fallbacks } = converted.value;
    const whole = this.#recipe.schema.safeParse(
      this.#recipe.complete({ ...fallbacks, ...changes }),
    );
    if (!whole.success) {
      const field = whole.error.issues[0]?.path.join('.') ?? '';
      return skipped(row, name, [{ ...problem('REFUSED', ''), field }]);
    }
    const decision = this.#decide(whole.data, changes, row.rowNumber);
    if ('code' in decision) return skipped(row, name, [decision]);
    const isNew = decision.action === 'create';
    const notes = reader.notes.filter(({ code }) => isNew || !ABOUT_NEW_RECORDS.has(code));
    const { rowNumber } = row;
    return { rowNumber, name: converted.value.name, notes, problems: [], ...decision };
  }

  /** What is done with `record`, of which the file itself says `changes`; or why nothing is. */
  #decide(record: Values, changes: Partial<Values>, rowNumber: number): Outcome<Values> {
    const first = this.#planned.matching(record)[0]?.rowNumber ?? null;
    if (first !== null) return { ...problem('DUPLICATE_IN_FILE', ''), otherRowNumber: first };
    // What an earlier row took is known by what that row made of it, not by what it was.
    const [known, another] = this.#setup.existing
      .matching(record)
      .filter(({ id }) => !this.#claimed.has(id));
    if (another !== undefined) return problem('SEVERAL_MATCH', '');
    if (known === undefined) {
      const recordId = this.#setup.newId();
      this.#planned.add({ id: recordId, record, rowNumber });
      return { action: 'create', recordId, changes: record };
    }
    const changed = differing(known.record, changes);
    this.#claimed.add(known.id);
    this.#planned.add({ id: known.id, record: { ...known.record, ...changed }, rowNumber });
    const action = Object.keys(changed).length === 0 ? 'unchanged' : 'update';
    return { action, recordId: known.id, changes: changed };
  }
}

type Outcome<Values> = Pick<RowDecision<Values>, 'action' | 'recordId' | 'changes'> | RowProblem;

const TOO_SHORT: RowNote = { code: 'ROW_TOO_SHORT', field: '', text: '', used: '' };

function problem(code: RowProblemCode, text: string): RowProblem {
  return { code, field: '', text: text.slice(0, 80), otherRowNumber: null };
}

function skipped<Values>(
  { rowNumber }: CsvRow,
  name: string,
  problems: readonly RowProblem[],
): RowDecision<Values> {
  return { rowNumber, action: 'skip', recordId: null, name, changes: {}, notes: [], problems };
}

/** The fields of `changes` that `record` has otherwise; lists are compared by what they hold. */
function differing<Values extends object>(
  record: Values,
  changes: Partial<Values>,
): Partial<Values> {
  const before = new Map<string, unknown>(Object.entries(record));
  const changed = Object.entries(changes).filter(
    ([field, value]) => JSON.stringify(before.get(field)) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<Values>;
}
