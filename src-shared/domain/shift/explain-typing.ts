import { addMinor, negateMinor, type Minor } from '../money/money';
import { isTenfold, isTransposition } from './digits';
import type { Finding, Mistyped, MistypedSource } from './finding';
import { blame } from './suspects';
import {
  drawerEffectOf,
  figureOf,
  type OffFigure,
  type ShiftTender,
  type VarianceInput,
} from './variance-input';

/** Two swapped digits make a difference that is divisible by this, whatever they are. */
const NINE = 9;

/** Amounts that were typed with two digits swapped, or with the decimal point in the wrong place. */
export function explainTyping(off: OffFigure, input: VarianceInput): Finding[] {
  const typed = typedAmounts(off, input);
  const transposed = typed.filter((each) => isTransposition(each.enteredMinor, each.rightMinor));
  const tenfold = typed.filter((each) => isTenfold(each.enteredMinor, each.rightMinor));
  const findings = [
    ...blame(off, transposed).map((blamed): Finding => ({ code: 'DIGITS_TRANSPOSED', ...blamed })),
    ...blame(off, tenfold).map((blamed): Finding => ({ code: 'TENFOLD', ...blamed })),
  ];
  if (findings.length > 0 || off.varianceMinor % NINE !== 0) return findings;
  const { figure, varianceMinor: explainsMinor } = off;
  return [{ code: 'DIVISIBLE_BY_NINE', figure, explainsMinor, likelihood: 'possible' }];
}

/**
 * Every amount that `off` is reckoned from, and what it would have to be for the figure to be right;
 * first what is always typed, last what the till mostly fills in.
 */
function typedAmounts(off: OffFigure, input: VarianceInput): Mistyped[] {
  const { figure, varianceMinor } = off;
  const isCash = figure === 'cash';
  const refunds = input.refunds.filter((refund) => figureOf(refund) === figure);
  const tenders = input.tenders.filter((tender) => figureOf(tender) === figure);
  return [
    ...(isTotalTyped(off, input)
      ? [mistyped({ source: 'counted' }, off.countedMinor, negateMinor(varianceMinor))]
      : []),
    ...(isCash ? [mistyped({ source: 'float' }, input.floatMinor, varianceMinor)] : []),
    ...(isCash ? input.movements : []).map((movement) => {
      const isIn = drawerEffectOf(movement) > 0;
      const changeMinor = isIn ? varianceMinor : negateMinor(varianceMinor);
      return mistyped({ source: 'movement', movement }, movement.amountMinor, changeMinor);
    }),
    ...refunds.map((refund) =>
      mistyped({ source: 'refund', refund }, refund.amountMinor, negateMinor(varianceMinor)),
    ),
    ...tenders.map((tender) =>
      mistyped({ source: 'tender', tender }, tender.amountMinor, varianceMinor),
    ),
    ...tenders.flatMap((tender) => mistypedTendered(tender, varianceMinor)),
  ];
}

/** Cash is counted piece by piece, and so are checks where each one is ticked. */
function isTotalTyped({ figure }: OffFigure, { uncountedChecks }: VarianceInput): boolean {
  return figure !== 'cash' && (figure !== 'check' || uncountedChecks.length === 0);
}

function mistypedTendered(tender: ShiftTender, varianceMinor: Minor): Mistyped[] {
  const { tenderedMinor, amountMinor } = tender;
  if (tenderedMinor === null || tenderedMinor === amountMinor) return [];
  return [mistyped({ source: 'tendered', tender }, tenderedMinor, varianceMinor)];
}

function mistyped(source: MistypedSource, enteredMinor: Minor, changeMinor: Minor): Mistyped {
  return { ...source, enteredMinor, rightMinor: addMinor(enteredMinor, changeMinor) };
}
