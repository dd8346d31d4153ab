import { lineToRaise } from '@renderer/features/checkout/state/line-to-raise';
import { minor } from '@shared/domain/money/money';
import { MAX_QUANTITY_MILLI, ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import type { ProductView } from '@shared/ipc/views/records';
import type { EmployeeId, LineId, PatientId, ProductId } from '@shared/lib/ids';
import { describe, expect, test } from 'vitest';

const cashier = 'tom' as EmployeeId;
const product = {
  productId: 'leash' as ProductId,
  kind: 'merchandise',
  unitPriceMinor: minor(1599),
} as ProductView;
const line = {
  lineId: 'line' as LineId,
  productId: product.productId,
  quantityMilli: ONE_UNIT,
  unitPriceMinor: product.unitPriceMinor,
  listPriceMinor: product.unitPriceMinor,
  discount: null,
  patientId: null,
  performedBy: cashier,
} as InvoiceLineView;
const sold = { product, quantityMilli: quantityMilli(2000), patientId: null, employeeId: cashier };

describe('lineToRaise', () => {
  test('the same thing from the shelf grows', () => {
    expect(lineToRaise([line], sold)).toEqual({ line, quantityMilli: 3000 });
  });

  test('of several lines the last one grows', () => {
    const later = { ...line, lineId: 'later' as LineId };
    expect(lineToRaise([line, later], sold)?.line).toBe(later);
  });

  test.each<[string, Partial<InvoiceLineView>]>([
    ['another product', { productId: 'bowl' as ProductId }],
    ['another animal', { patientId: 'biscuit' as PatientId }],
    ['somebody else', { performedBy: 'ruth' as EmployeeId }],
    ['a price of its own', { unitPriceMinor: minor(999) }],
    [
      'a price from before the catalogue changed',
      { unitPriceMinor: minor(1499), listPriceMinor: minor(1499) },
    ],
    ['a discount', { discount: { kind: 'amount', amountMinor: minor(100) } }],
    ['as much as a line can hold', { quantityMilli: quantityMilli(MAX_QUANTITY_MILLI) }],
  ])('a line with %s does not grow', (_why, changes) => {
    expect(lineToRaise([{ ...line, ...changes }], sold)).toBeNull();
  });

  test.each(['service', 'medication'] as const)('a %s is an act of its own each time', (kind) => {
    expect(lineToRaise([line], { ...sold, product: { ...product, kind } })).toBeNull();
  });
});
