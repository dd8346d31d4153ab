import type { TillDatabase } from '../database';
import type { NumberedDocument } from './counters';

export interface NumberGap {
  readonly document: NumberedDocument;
  readonly tillId: string;
  /** The first number that is missing. */
  readonly missing: number;
}

/** The table and the column that hold the numbers of each kind of document. */
const DOCUMENTS: Readonly<Record<NumberedDocument, readonly [table: string, column: string]>> = {
  invoice: ['invoices', 'number_sequence'],
  payment: ['payments', 'number_sequence'],
  'z-report': ['shifts', 'z_sequence'],
  movement: ['cash_movements', 'number_sequence'],
  'credit-note': ['credit_notes', 'number_sequence'],
  refund: ['refunds', 'number_sequence'],
  deposit: ['deposits', 'number_sequence'],
  estimate: ['estimates', 'number_sequence'],
  'write-off': ['write_offs', 'number_sequence'],
  dispute: ['disputes', 'number_sequence'],
  'credit-application': ['credit_applications', 'number_sequence'],
  plan: ['plans', 'number_sequence'],
};
const KINDS = Object.keys(DOCUMENTS) as NumberedDocument[];

/** Where the numbers of documents are not 1, 2, 3 …: the first gap of each till and kind. */
export function findNumberGaps({ sqlite }: TillDatabase): NumberGap[] {
  return KINDS.flatMap((document) => {
    const [table, column] = DOCUMENTS[document];
    return sqlite
      .prepare<[], { tillId: string; missing: number }>(
        `SELECT till_id AS tillId, min(place) AS missing FROM (
           SELECT till_id, ${column} AS number,
             row_number() OVER (PARTITION BY till_id ORDER BY ${column}) AS place
           FROM ${table} WHERE ${column} IS NOT NULL)
         WHERE place <> number GROUP BY till_id`,
      )
      .all()
      .map((gap) => ({ document, ...gap }));
  });
}
