import { assert } from '../../lib/assert';
import { addMinor, allocateMinor, sumMinor, ZERO, type Minor } from '../money/money';
import { moneyLeftOf, type CreditableLine, type LineMoney } from './credit-lines';

/**
 * Spreads `amountMinor` (tax and all) over `lines` by what is left of each, and of each line over its
 * net and its tax. The parts come in the order of the lines, sum to the amount, and none is more than
 * its line has left; the amount may not be more than all of them.
 */
export function creditForAmount(lines: readonly CreditableLine[], amountMinor: Minor): LineMoney[] {
  const left = lines.map(moneyLeftOf);
  const weights = left.map(({ netMinor, taxMinor }) => addMinor(netMinor, taxMinor));
  assert(amountMinor <= sumMinor(weights), 'no more is credited than is left');
  return allocateMinor(amountMinor, weights).map((part, at) => {
    const { netMinor, taxMinor } = left[at] ?? { netMinor: ZERO, taxMinor: ZERO };
    const [net, tax] = allocateMinor(part, [netMinor, taxMinor]);
    return { netMinor: net ?? ZERO, taxMinor: tax ?? ZERO };
  });
}
