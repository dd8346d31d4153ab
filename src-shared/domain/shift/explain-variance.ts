import { explainHandling } from './explain-handling';
import { explainPayments } from './explain-payments';
import { explainSwaps } from './explain-swaps';
import { explainTyping } from './explain-typing';
import type { Finding, FindingCode, Likelihood } from './finding';
import { offFigures, type Figure, type VarianceInput } from './variance-input';

/** Who reads further than this would find it sooner by counting again. */
const MAX_FINDINGS = 8;

const BY_LIKELIHOOD: Readonly<Record<Likelihood, number>> = { certain: 0, likely: 1, possible: 2 };

/** What happens more often at a counter comes first among what explains as much. */
const BY_CODE: Readonly<Record<FindingCode, number>> = {
  CHECK_MISSING: 0,
  TENDER_SWAPPED: 1,
  TWO_TENDERS_SWAPPED: 2,
  FLOAT_WRONG: 3,
  REFUND_NOT_TAKEN_OUT: 4,
  REFUND_TAKEN_TWICE: 5,
  MOVEMENT_NOT_DONE: 6,
  MOVEMENT_DOUBLED: 7,
  ENTRY_WITHOUT_SLIP: 8,
  PAYMENT_NOT_IN_DRAWER: 9,
  CHANGE_NOT_GIVEN: 10,
  CHANGE_GIVEN_TWICE: 11,
  DIGITS_TRANSPOSED: 12,
  TENFOLD: 13,
  SLIP_WITHOUT_ENTRY: 14,
  ROLL_MISCOUNTED: 15,
  DIVISIBLE_BY_NINE: 16,
};

/**
 * Why a counted shift may not be what it should be, best guess first; nothing when every figure is
 * right. Each finding supposes a single mistake: two at once in one figure are found only as far as
 * they show in another figure too. It is a lead to look up, never a booking.
 */
export function explainVariance(input: VarianceInput): Finding[] {
  const allOff = offFigures(input.figures);
  const swaps = explainSwaps(allOff, input.tenders);
  const swapped = explainedFigures(swaps);
  const others = allOff.flatMap((off) => [
    ...explainPayments(off, input, swapped.has(off.figure)),
    ...explainHandling(off, input),
    ...explainTyping(off, input),
  ]);
  const findings = [...swaps, ...others];
  const explained = explainedFigures(findings);
  return findings
    .filter(({ code, figure }) => code !== 'DIVISIBLE_BY_NINE' || !explained.has(figure))
    .sort(compareFindings)
    .slice(0, MAX_FINDINGS);
}

/** The figures of which something better than a mere possibility is known. */
function explainedFigures(findings: readonly Finding[]): Set<Figure> {
  const good = findings.filter(({ likelihood }) => likelihood !== 'possible');
  return new Set(
    good.flatMap((finding) =>
      'countedUnder' in finding ? [finding.figure, finding.countedUnder] : [finding.figure],
    ),
  );
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    BY_LIKELIHOOD[a.likelihood] - BY_LIKELIHOOD[b.likelihood] ||
    explainedBy(b) - explainedBy(a) ||
    BY_CODE[a.code] - BY_CODE[b.code]
  );
}

/** A swap accounts for two figures at once. */
function explainedBy(finding: Finding): number {
  const size = Math.abs(finding.explainsMinor);
  return 'countedUnder' in finding ? 2 * size : size;
}
