import type { Minor } from '../money/money';
import type { TaxRules } from '../tax/tax';
import { sideTotal, type EstimatedLine, type Side } from './estimated-line';
import { optionGroups, type OptionGroup } from './options';

/** What something costs at least and at most, tax included. */
export interface EstimateRange {
  readonly lowMinor: Minor;
  readonly highMinor: Minor;
}

/** What exactly these lines come to. */
export function rangeOf(lines: readonly EstimatedLine[], tax: TaxRules): EstimateRange {
  return { lowMinor: sideTotal(lines, 'low', tax), highMinor: sideTotal(lines, 'high', tax) };
}

/**
 * What the whole estimate comes to before the client has picked: of each either/or the low side
 * takes the cheapest choice, the high side the dearest.
 */
export function estimateRange(lines: readonly EstimatedLine[], tax: TaxRules): EstimateRange {
  const plain = lines.filter(({ option }) => option === null);
  const groups = optionGroups(lines);
  const total = (side: Side) =>
    sideTotal([...plain, ...groups.flatMap((group) => extreme(group, side, tax))], side, tax);
  return { lowMinor: total('low'), highMinor: total('high') };
}

function extreme(
  { choices }: OptionGroup<EstimatedLine>,
  side: Side,
  tax: TaxRules,
): readonly EstimatedLine[] {
  const sign = side === 'low' ? 1 : -1;
  const [first] = choices
    .map(({ lines }) => ({ lines, total: sign * sideTotal(lines, side, tax) }))
    .sort((a, b) => a.total - b.total);
  return first?.lines ?? [];
}
