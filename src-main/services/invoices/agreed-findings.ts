import { agreedNotBilled } from '@shared/domain/verify/agreed-not-billed';
import type { InvoiceFinding } from '@shared/ipc/views/invoice-check';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ReadableDb } from '../../db/database';
import { findAgreedFor } from '../../db/repos/agreed-estimates';

/** What the client agreed to for this visit and nobody billed: perhaps done, and forgotten. */
export function agreedFindings(db: ReadableDb, invoice: InvoiceState): InvoiceFinding[] {
  const billed = invoice.lines.map(({ line }) => line);
  return findAgreedFor(db, invoice).flatMap((estimate) => {
    const { estimateId, numberText, content, acceptedLineIds } = estimate;
    const accepted = new Set(acceptedLineIds);
    const agreed = content.lines.filter(({ estimateLineId }) => accepted.has(estimateLineId));
    return agreedNotBilled(agreed, billed).map((line): InvoiceFinding => ({
      kind: 'agreed',
      estimateId,
      estimateNumber: numberText,
      estimateLineId: line.estimateLineId,
      productId: line.productId,
      description: line.description,
      quantityMilli: line.highMilli,
      patientId: line.patientId,
    }));
  });
}
