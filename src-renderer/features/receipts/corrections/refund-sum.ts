import { creditOfLine } from '@shared/domain/credit/credit-lines';
import { addMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type { Refundable } from '@shared/ipc/views/refunds';
import type { RefundedLine } from './correction-draft';

type RefundableLine = Refundable['lines'][number];

/** What taking `quantityMilli` of a line back comes to; nothing for more than is left of it. */
export function backOf(line: RefundableLine, quantityMilli: QuantityMilli | null): Minor {
  if (quantityMilli === null || quantityMilli > line.leftMilli) return ZERO;
  const { netMinor, taxMinor } = creditOfLine(line, quantityMilli);
  return addMinor(netMinor, taxMinor);
}

/** What is typed for a line. */
export function typedOf(typed: readonly RefundedLine[], line: RefundableLine) {
  return typed.find(({ lineId }) => lineId === line.lineId)?.quantityMilli ?? null;
}

/** What everything that is typed comes to. */
export function refundSum({ lines }: Refundable, typed: readonly RefundedLine[]): Minor {
  return sumMinor(lines.map((line) => backOf(line, typedOf(typed, line))));
}

/** The lines that come back, as the command takes them; null as long as one asks too much. */
export function refundedLines({ lines }: Refundable, typed: readonly RefundedLine[]) {
  const wanted = lines.flatMap((line) => {
    const quantityMilli = typedOf(typed, line);
    return quantityMilli === null ? [] : [{ line, quantityMilli }];
  });
  if (wanted.some(({ line, quantityMilli }) => quantityMilli > line.leftMilli)) return null;
  return wanted.map(({ line, quantityMilli }) => ({ lineId: line.lineId, quantityMilli }));
}
