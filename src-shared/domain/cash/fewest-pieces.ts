import { minor, type Minor } from '../money/money';
import type { Denomination } from './denominations';
import type { PieceCount } from './pieces';

/**
 * `amountMinor` (zero or more) in notes and coins, the largest first: as few pieces as possible in
 * every currency whose values climb as ours do. What the smallest coin cannot make is left out.
 */
export function fewestPieces(
  amountMinor: Minor,
  denominations: readonly Denomination[],
): PieceCount[] {
  const sorted = [...denominations].sort((a, b) => b.valueMinor - a.valueMinor);
  let leftMinor: number = amountMinor;
  const pieces: PieceCount[] = [];
  for (const { valueMinor } of sorted) {
    const count = Math.floor(leftMinor / valueMinor);
    if (count === 0) continue;
    pieces.push({ valueMinor, count });
    leftMinor = minor(leftMinor - valueMinor * count);
  }
  return pieces;
}
