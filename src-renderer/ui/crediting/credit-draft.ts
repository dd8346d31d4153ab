import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type { ReturnedTo } from '@shared/journal/account-facts';
import type { CreditNoteId, LineId } from '@shared/lib/ids';

/** A line that comes back. */
export interface CreditedLine {
  readonly lineId: LineId;
  /** How much of it; null while nothing that can be read is typed. */
  readonly quantityMilli: QuantityMilli | null;
  /** Where it goes; null is where it usually does. */
  readonly returnedTo: ReturnedTo | null;
}

/** What is typed of a line that comes back. */
export type TypedLine = Partial<Omit<CreditedLine, 'lineId'>>;

/** Lines of an invoice that come back without any money going out. */
export interface CreditDraft {
  /** Made once: what is sent twice is credited once. */
  readonly creditNoteId: CreditNoteId;
  readonly lines: readonly CreditedLine[];
  readonly reason: string;
}

/** The lines after something of one of them was typed. */
export function withTypedLine(
  lines: readonly CreditedLine[],
  lineId: LineId,
  typed: TypedLine,
): CreditedLine[] {
  const before = lines.find((line) => line.lineId === lineId);
  const others = lines.filter((line) => line !== before);
  return [...others, { quantityMilli: null, returnedTo: null, ...before, ...typed, lineId }];
}
