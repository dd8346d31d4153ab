import type { TillDatabase } from '../database';

export interface NumberGap {
  readonly document: 'invoice' | 'payment';
  readonly tillId: string;
  /** The first number that is missing. */
  readonly missing: number;
}

const DOCUMENTS = { invoice: 'invoices', payment: 'payments' } as const;

/** Where the numbers of documents are not 1, 2, 3 …: the first gap of each till and kind. */
export function findNumberGaps({ sqlite }: TillDatabase): NumberGap[] {
  return (['invoice', 'payment'] as const).flatMap((document) =>
    sqlite
      .prepare<[], { tillId: string; missing: number }>(
        `SELECT till_id AS tillId, min(place) AS missing FROM (
           SELECT till_id, number_sequence,
             row_number() OVER (PARTITION BY till_id ORDER BY number_sequence) AS place
           FROM ${DOCUMENTS[document]} WHERE number_sequence IS NOT NULL)
         WHERE place <> number_sequence GROUP BY till_id`,
      )
      .all()
      .map((gap) => ({ document, ...gap })),
  );
}
