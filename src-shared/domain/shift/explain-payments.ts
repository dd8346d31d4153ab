import { negateMinor, sumMinor } from '../money/money';
import type { Finding } from './finding';
import { blame } from './suspects';
import { figureOf, type Figure, type OffFigure, type VarianceInput } from './variance-input';

/** What lies in the drawer itself, and not on a slip from elsewhere. */
const IN_THE_DRAWER: ReadonlySet<Figure> = new Set(['cash', 'check', 'gift-certificate']);

/**
 * Payments that were booked and are not there, or the other way round. `isSwapped` says that a
 * tender booked elsewhere accounts for all of it: then it is not missing as well.
 */
export function explainPayments(
  off: OffFigure,
  input: VarianceInput,
  isSwapped: boolean,
): Finding[] {
  const missingChecks = off.figure === 'check' ? explainMissingChecks(off, input) : [];
  if (missingChecks.length > 0 || isSwapped) return missingChecks;
  if (IN_THE_DRAWER.has(off.figure)) {
    return blame(off, tendersMissing(off, input)).map((blamed): Finding => ({
      code: 'PAYMENT_NOT_IN_DRAWER',
      ...blamed,
    }));
  }
  return explainSlips(off, input);
}

function explainMissingChecks(off: OffFigure, input: VarianceInput): Finding[] {
  const uncounted = new Set(input.uncountedChecks);
  const checks = input.tenders.filter(
    ({ kind, tenderId }) => kind === 'check' && uncounted.has(tenderId),
  );
  if (checks.length === 0) return [];
  const explainsMinor = negateMinor(sumMinor(checks.map(({ amountMinor }) => amountMinor)));
  const { figure } = off;
  return [{ code: 'CHECK_MISSING', figure, explainsMinor, likelihood: 'certain', checks }];
}

/** More on the slip than was booked is a slip without its entry; less is an entry without its slip. */
function explainSlips(off: OffFigure, input: VarianceInput): Finding[] {
  const { figure, varianceMinor: explainsMinor } = off;
  if (explainsMinor > 0) {
    return [{ code: 'SLIP_WITHOUT_ENTRY', figure, explainsMinor, likelihood: 'possible' }];
  }
  return blame(off, tendersMissing(off, input)).map((blamed): Finding => ({
    code: 'ENTRY_WITHOUT_SLIP',
    ...blamed,
  }));
}

function tendersMissing({ figure, varianceMinor }: OffFigure, { tenders }: VarianceInput) {
  return tenders.filter(
    (tender) => figureOf(tender) === figure && tender.amountMinor === negateMinor(varianceMinor),
  );
}
