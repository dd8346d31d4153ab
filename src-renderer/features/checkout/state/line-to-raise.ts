import {
  MAX_QUANTITY_MILLI,
  quantityMilli,
  type QuantityMilli,
} from '@shared/domain/quantity/quantity';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import type { ProductView } from '@shared/ipc/views/records';
import type { EmployeeId, PatientId } from '@shared/lib/ids';

interface Added {
  readonly product: ProductView;
  readonly quantityMilli: QuantityMilli;
  readonly patientId: PatientId | null;
  readonly employeeId: EmployeeId | null;
}

/**
 * The line whose quantity grows when the same thing is sold once more, and to how much; null when
 * a new line tells more. Only merchandise as it came from the shelf grows: two doses of medicine or
 * two exams are two acts, and a line with its own price was meant as it is.
 */
export function lineToRaise(
  lines: readonly InvoiceLineView[],
  { product, quantityMilli: more, patientId, employeeId }: Added,
): { readonly line: InvoiceLineView; readonly quantityMilli: QuantityMilli } | null {
  if (product.kind !== 'merchandise') return null;
  const line = lines.findLast(
    (candidate) =>
      candidate.productId === product.productId &&
      candidate.patientId === patientId &&
      candidate.performedBy === employeeId &&
      candidate.discount === null &&
      candidate.unitPriceMinor === product.unitPriceMinor &&
      candidate.listPriceMinor === product.unitPriceMinor,
  );
  if (line === undefined) return null;
  const raised = line.quantityMilli + more;
  return raised > MAX_QUANTITY_MILLI ? null : { line, quantityMilli: quantityMilli(raised) };
}
