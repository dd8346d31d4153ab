import type { DocumentNumber } from '@shared/journal/money-facts';
import type { TillRecord } from '@shared/journal/records';
import type { TillId } from '@shared/lib/ids';
import type { ReadableDb } from '../db/database';
import { nextSequence, type NumberedDocument } from '../db/repos/counters';

const LETTERS: Readonly<Record<NumberedDocument, string>> = {
  invoice: '',
  payment: 'R',
  'z-report': 'Z',
  movement: 'M',
  'credit-note': 'CN',
  refund: 'RF',
  deposit: 'D',
  estimate: 'E',
  'write-off': 'W',
  dispute: 'DC',
  'credit-application': 'CA',
  plan: 'PN',
};

/** The next number of a document, as it is printed: `A-000123`, `A-Z000007`. */
export function documentNumberOf(
  db: ReadableDb,
  tillId: TillId,
  { prefix }: TillRecord,
  kind: NumberedDocument,
): DocumentNumber {
  const sequence = nextSequence(db, tillId, kind);
  return { sequence, text: `${prefix}-${LETTERS[kind]}${String(sequence).padStart(6, '0')}` };
}
