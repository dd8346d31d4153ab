import { assert } from '../../lib/assert';
import { addMinor, subtractMinor, sumMinor, ZERO, type Minor } from '../money/money';
import { setAgainst } from '../receivable/oldest-first';
import { moneyBack, type LeftOfPayment } from './money-back';

/** A way in which money can go back. */
export interface RefundWay {
  readonly isCash: boolean;
  /** What was paid that way and did not go back. */
  readonly leftMinor: Minor;
}

/**
 * How much of `totalMinor` goes back by each of `ways`, in their order: to where it came from, cards
 * and lenders first, and what nothing there is left for goes with the cash. One of them is cash.
 */
export function backToTenders(totalMinor: Minor, ways: readonly RefundWay[]): Minor[] {
  const elsewhere = ways.filter(({ isCash }) => !isCash);
  const { parts, restMinor } = setAgainst(totalMinor, elsewhere, ({ leftMinor }) => leftMinor);
  return ways.map((way) => {
    if (way.isCash) return restMinor;
    return parts.find(({ item }) => item === way)?.amountMinor ?? ZERO;
  });
}

/** A part of what goes back, before anything is rounded. */
export interface RefundPart {
  readonly isCash: boolean;
  readonly amountMinor: Minor;
}

/** What a part comes to in money. */
export interface PartInMoney {
  readonly amountMinor: Minor;
  /** What is settled by it less that. */
  readonly cashRoundingMinor: Minor;
}

/**
 * What each of `parts` comes to in money, in their order: only the cash is rounded to `stepMinor`, or
 * where there is none the last part takes what rounding has left over. All parts but that one
 * together may not be more than what is left in money. A part that rounds to nothing is settled with
 * the first that does not.
 */
export function partsInMoney(
  parts: readonly RefundPart[],
  left: LeftOfPayment,
  stepMinor: number,
): PartInMoney[] {
  const cashAt = parts.findIndex(({ isCash }) => isCash);
  const at = cashAt === -1 ? parts.length - 1 : cashAt;
  const rounded = parts[at];
  if (rounded === undefined) return [];
  const othersMinor = exactParts(parts);
  assert(othersMinor <= left.leftInMoneyMinor, 'no more goes back than was paid');
  const rest = {
    leftMinor: subtractMinor(left.leftMinor, othersMinor),
    leftInMoneyMinor: subtractMinor(left.leftInMoneyMinor, othersMinor),
  };
  const moneyMinor = moneyBack(rounded.amountMinor, rest, rounded.isCash ? stepMinor : 0);
  const inMoney = parts.map(({ amountMinor }, index): PartInMoney => {
    if (index !== at) return { amountMinor, cashRoundingMinor: ZERO };
    const cashRoundingMinor = subtractMinor(amountMinor, moneyMinor);
    return { amountMinor: moneyMinor, cashRoundingMinor };
  });
  return moneyMinor === 0 ? withRounding(inMoney, rounded.amountMinor) : inMoney;
}

/** What goes back as it is, by all parts but the one that is rounded. */
export function exactParts(parts: readonly RefundPart[]): Minor {
  const cashAt = parts.findIndex(({ isCash }) => isCash);
  const at = cashAt === -1 ? parts.length - 1 : cashAt;
  return sumMinor(parts.flatMap(({ amountMinor }, index) => (index === at ? [] : [amountMinor])));
}

function withRounding(parts: readonly PartInMoney[], roundingMinor: Minor): PartInMoney[] {
  const first = parts.findIndex(({ amountMinor }) => amountMinor > 0);
  return parts.map((part, index) => {
    if (part.amountMinor === 0) return { ...part, cashRoundingMinor: ZERO };
    if (index !== first) return part;
    return { ...part, cashRoundingMinor: addMinor(part.cashRoundingMinor, roundingMinor) };
  });
}
