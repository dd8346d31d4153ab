import { msg } from '@lingui/core/macro';
import { flattenCash, type CashCount, type CoinRoll } from '../domain/cash/coin-rolls';
import { denominationsFor, sumCounts } from '../domain/cash/denominations';
import type { PieceCount } from '../domain/cash/pieces';
import { minor, type Minor } from '../domain/money/money';
import { rowBlock } from './blocks';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** Cash as it was counted: notes, coins and rolls, each denomination with what it comes to. */
export function cashBlocks(cash: CashCount, currency: string, wording: Wording): ReceiptBlock[] {
  const { say } = wording;
  const loose = flattenCash({ counts: cash.counts, rolls: [] });
  const rolls = cash.rolls.filter(({ count }) => count > 0);
  const isNote = notesOf(currency);
  return [
    ...loosePart(say(msg`Bills`), loose.filter(isNote), wording),
    ...loosePart(
      say(msg`Coins`),
      loose.filter((piece) => !isNote(piece)),
      wording,
    ),
    ...rolledPart(say(msg`Coin rolls`), rolls, wording),
  ];
}

/** Whether something is a note; what `currency` does not know is one if it is worth as much. */
function notesOf(currency: string): (piece: PieceCount) => boolean {
  const known = denominationsFor(currency);
  const notes = known.filter(({ kind }) => kind === 'note').map(({ valueMinor }) => valueMinor);
  const smallestNote = Math.min(...notes);
  return ({ valueMinor }) =>
    known.find((each) => each.valueMinor === valueMinor)?.kind === 'note' ||
    (valueMinor >= smallestNote && !known.some((each) => each.valueMinor === valueMinor));
}

function loosePart(
  name: string,
  pieces: readonly PieceCount[],
  { money }: Wording,
): ReceiptBlock[] {
  if (pieces.length === 0) return [];
  return [
    rowBlock(name, money(sumCounts(pieces))),
    ...pieces.map((piece) =>
      rowBlock(`  ${piece.count} × ${money(piece.valueMinor)}`, money(sumCounts([piece]))),
    ),
  ];
}

function rolledPart(
  name: string,
  rolls: readonly (CoinRoll & { readonly count: number })[],
  { say, money }: Wording,
): ReceiptBlock[] {
  if (rolls.length === 0) return [];
  const worth = (some: typeof rolls): Minor =>
    sumCounts(
      some.map(({ valueMinor, coins, count }) => ({ valueMinor, count: minor(coins * count) })),
    );
  return [
    rowBlock(name, money(worth(rolls))),
    ...rolls.map((roll) => {
      const { coins, count } = roll;
      const value = money(roll.valueMinor);
      return rowBlock(
        `  ${say(msg`${count} × roll of ${coins} × ${value}`)}`,
        money(worth([roll])),
      );
    }),
  ];
}
