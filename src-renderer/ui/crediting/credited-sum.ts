import { creditOfLine } from '@shared/domain/credit/credit-lines';
import { addMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type { CreditableLineView } from '@shared/ipc/views/refunds';
import type { CreditedLine } from './credit-draft';

type Lines = readonly CreditableLineView[];
type Typed = readonly CreditedLine[];

/** What taking `quantityMilli` of a line back comes to; nothing for more than is left of it. */
export function backOf(line: CreditableLineView, quantityMilli: QuantityMilli | null): Minor {
  if (quantityMilli === null || quantityMilli === 0 || quantityMilli > line.leftMilli) return ZERO;
  const { netMinor, taxMinor } = creditOfLine(line, quantityMilli);
  return addMinor(netMinor, taxMinor);
}

/** What is typed for a line, or what would be before anything is. */
export function typedOf(typed: Typed, { lineId }: CreditableLineView): CreditedLine {
  const nothing = { lineId, quantityMilli: null, returnedTo: null };
  return typed.find((each) => each.lineId === lineId) ?? nothing;
}

/** What everything that is typed comes to. */
export function creditedSum(lines: Lines, typed: Typed): Minor {
  return sumMinor(lines.map((line) => backOf(line, typedOf(typed, line).quantityMilli)));
}

/** The lines that come back, as the commands take them; null as long as one asks too much. */
export function creditedLines(lines: Lines, typed: Typed) {
  const wanted = lines.flatMap((line) => {
    const { quantityMilli, returnedTo } = typedOf(typed, line);
    if (quantityMilli === null || quantityMilli === 0) return [];
    return [{ line, quantityMilli, returnedTo: returnedTo ?? line.usualReturn }];
  });
  if (wanted.some(({ line, quantityMilli }) => quantityMilli > line.leftMilli)) return null;
  return wanted.map(({ line: { lineId }, ...rest }) => ({ lineId, ...rest }));
}
