import { addMinor, negateMinor, subtractMinor, ZERO, type Minor } from '../money/money';
import type { Finding, SaleChange } from './finding';
import { blame } from './suspects';
import {
  drawerEffectOf,
  figureOf,
  type OffFigure,
  type ShiftTender,
  type VarianceInput,
} from './variance-input';

/** Money that was handled once too often or not at all, though what was booked is right. */
export function explainHandling(off: OffFigure, input: VarianceInput): Finding[] {
  const refunds = explainRefunds(off, input);
  if (off.figure !== 'cash') return refunds;
  return [
    ...refunds,
    ...explainMovements(off, input),
    ...explainFloat(off, input),
    ...explainChange(off, input),
    ...explainRolls(off, input),
  ];
}

function explainRefunds(off: OffFigure, { refunds }: VarianceInput): Finding[] {
  const exact = refunds.filter(
    (refund) =>
      figureOf(refund) === off.figure && refund.amountMinor === Math.abs(off.varianceMinor),
  );
  const code = off.varianceMinor > 0 ? 'REFUND_NOT_TAKEN_OUT' : 'REFUND_TAKEN_TWICE';
  return blame(off, exact).map((blamed): Finding => ({ code, ...blamed }));
}

function explainMovements(off: OffFigure, { movements }: VarianceInput): Finding[] {
  const withEffect = (effectMinor: Minor) =>
    blame(
      off,
      movements.filter((movement) => drawerEffectOf(movement) === effectMinor),
    );
  return [
    ...withEffect(negateMinor(off.varianceMinor)).map((blamed): Finding => ({
      code: 'MOVEMENT_NOT_DONE',
      ...blamed,
    })),
    ...withEffect(off.varianceMinor).map((blamed): Finding => ({
      code: 'MOVEMENT_DOUBLED',
      ...blamed,
    })),
  ];
}

function explainFloat(off: OffFigure, input: VarianceInput): Finding[] {
  const { floatMinor: enteredMinor, usualFloatMinor: usualMinor } = input;
  const { figure, varianceMinor: explainsMinor } = off;
  if (usualMinor === 0 || subtractMinor(usualMinor, enteredMinor) !== explainsMinor) return [];
  return [
    {
      code: 'FLOAT_WRONG',
      figure,
      explainsMinor,
      likelihood: 'likely',
      enteredMinor,
      usualMinor,
    },
  ];
}

function explainChange(off: OffFigure, { tenders }: VarianceInput): Finding[] {
  const exact = changeByDocument(tenders).filter(
    ({ changeMinor }) => changeMinor === Math.abs(off.varianceMinor),
  );
  const code = off.varianceMinor > 0 ? 'CHANGE_NOT_GIVEN' : 'CHANGE_GIVEN_TWICE';
  return blame(off, exact).map((blamed): Finding => ({ code, ...blamed }));
}

/** The client gets the change of all cash tenders of a sale in one hand. */
function changeByDocument(tenders: readonly ShiftTender[]): SaleChange[] {
  const sums = new Map<string, Minor>();
  for (const { documentNumber, changeMinor } of tenders) {
    sums.set(documentNumber, addMinor(sums.get(documentNumber) ?? ZERO, changeMinor));
  }
  return [...sums].map(([documentNumber, changeMinor]) => ({ documentNumber, changeMinor }));
}

function explainRolls(off: OffFigure, { rolls }: VarianceInput): Finding[] {
  const exact = rolls.filter(
    ({ valueMinor, coins }) => valueMinor * coins === Math.abs(off.varianceMinor),
  );
  // Round sums are off for many reasons, so even the only roll of that worth proves little.
  return blame(off, exact).map((blamed): Finding => ({
    code: 'ROLL_MISCOUNTED',
    ...blamed,
    likelihood: 'possible',
  }));
}
