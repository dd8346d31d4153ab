/** One row of a file, numbered as a spreadsheet numbers it: the header is usually row 1. */
export interface CsvRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
}

/** A file as it was read: names of columns, and rows that have at least one cell with text. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}
