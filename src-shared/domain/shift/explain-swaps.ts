import { negateMinor, type Minor } from '../money/money';
import type { Finding, TenderPair } from './finding';
import { MAX_SUSPECTS, suspectsOf } from './suspects';
import { figureOf, type Figure, type OffFigure, type ShiftTender } from './variance-input';

export type Swap = Extract<Finding, { code: 'TENDER_SWAPPED' | 'TWO_TENDERS_SWAPPED' }>;

/**
 * Tenders that were booked under a figure that is short and may be in one that is over: a card sale
 * rung up as cash leaves the drawer short and the card batch over by the same amount. Where the two
 * are off by different amounts, one tender may still be all of the smaller one.
 */
export function explainSwaps(
  allOff: readonly OffFigure[],
  tenders: readonly ShiftTender[],
): Swap[] {
  const over = allOff.filter(({ varianceMinor }) => varianceMinor > 0);
  return allOff
    .filter(({ varianceMinor }) => varianceMinor < 0)
    .flatMap((short) => {
      const booked = tenders.filter((tender) => figureOf(tender) === short.figure);
      return over.flatMap((other) => explainSwap(short, other, booked));
    });
}

function explainSwap(short: OffFigure, over: OffFigure, booked: readonly ShiftTender[]): Swap[] {
  const missingMinor = negateMinor(short.varianceMinor);
  const found = (tender: ShiftTender) => foundAs(tender, short.figure, over.figure);
  const wholes = booked.filter(
    (tender) => tender.amountMinor === missingMinor && found(tender) === over.varianceMinor,
  );
  const isWhole = wholes.length > 0 || missingMinor === over.varianceMinor;
  const swappedMinor = isWhole ? missingMinor : smaller(missingMinor, over.varianceMinor);
  const facts = {
    figure: short.figure,
    countedUnder: over.figure,
    explainsMinor: negateMinor(swappedMinor),
  };
  const singles = isWhole
    ? wholes
    : booked.filter((tender) =>
        missingMinor < over.varianceMinor
          ? tender.amountMinor === missingMinor
          : found(tender) === over.varianceMinor,
      );
  // Some two of many tenders add up to almost anything: half an explanation by them is none.
  const pairs = isWhole ? pairsOf(booked, swappedMinor) : [];
  const swaps: Swap[] = [];
  if (singles.length > 0) {
    const likelihood = isWhole ? 'likely' : 'possible';
    swaps.push({ code: 'TENDER_SWAPPED', ...facts, likelihood, ...suspectsOf(singles) });
  }
  if (pairs.length > 0) {
    const likelihood = singles.length === 0 && pairs.length === 1 ? 'likely' : 'possible';
    swaps.push({ code: 'TWO_TENDERS_SWAPPED', ...facts, likelihood, ...suspectsOf(pairs) });
  }
  return swaps;
}

/** What was booked under one figure, as it lies under another: cash is rounded, nothing else is. */
function foundAs({ amountMinor, insteadMinor }: ShiftTender, from: Figure, to: Figure): Minor {
  return (from === 'cash') === (to === 'cash') ? amountMinor : insteadMinor;
}

function smaller(a: Minor, b: Minor): Minor {
  return a < b ? a : b;
}

/** Pairs that add up to `sumMinor`, each once; no more than are named and one to tell of others. */
function pairsOf(tenders: readonly ShiftTender[], sumMinor: Minor): TenderPair[] {
  const seen = new Map<number, ShiftTender[]>();
  const pairs: TenderPair[] = [];
  for (const tender of tenders) {
    for (const earlier of seen.get(sumMinor - tender.amountMinor) ?? []) {
      pairs.push([earlier, tender]);
      if (pairs.length > MAX_SUSPECTS) return pairs;
    }
    const alike = seen.get(tender.amountMinor);
    if (alike === undefined) seen.set(tender.amountMinor, [tender]);
    else alike.push(tender);
  }
  return pairs;
}
