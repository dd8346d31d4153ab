import { minor, negateMinor, type Minor } from '@shared/domain/money/money';
import { isTransposition } from '@shared/domain/shift/digits';
import type { Finding, FindingCode, Mistyped } from '@shared/domain/shift/finding';
import { figureOf, type Figure, type VarianceInput } from '@shared/domain/shift/variance-input';
import { count, drawerSign, FIGURES, type BookedShift } from './booked-shift';

/** One mistake in a shift that was right, and what the helper has to say about it. */
export interface Planted {
  readonly input: VarianceInput;
  readonly figure: Figure;
  readonly off: number;
  /** What one of the suspects has to be; null when the finding names nobody. */
  readonly culprit: unknown;
}

/** What goes wrong is picked by a number, so that fast-check can shrink it. */
type Plant = (shift: BookedShift, pick: number, amount: number) => Planted | null;

export const PLANTS: Readonly<Record<Exclude<FindingCode, 'DIVISIBLE_BY_NINE'>, Plant>> = {
  CHECK_MISSING: (shift, pick) => {
    const check = pickFrom(ofFigure(shift.tenders, 'check'), pick);
    if (check === null) return null;
    const off = negateMinor(check.amountMinor);
    const input = count(shift, { check: off }, [check.tenderId]);
    return { input, figure: 'check', off, culprit: check };
  },
  TENDER_SWAPPED: (shift, pick, amount) => {
    const tender = pickFrom(shift.tenders, pick);
    if (tender === null) return null;
    const figure = figureOf(tender);
    const other = otherFigure(figure, amount);
    const off = negateMinor(tender.amountMinor);
    const input = count(shift, { [figure]: off, [other]: tender.amountMinor });
    return { input, figure, off, culprit: tender };
  },
  TWO_TENDERS_SWAPPED: (shift, pick, amount) => {
    const first = pickFrom(shift.tenders, pick);
    if (first === null) return null;
    const figure = figureOf(first);
    const rest = ofFigure(shift.tenders, figure).filter((tender) => tender !== first);
    const second = pickFrom(rest, amount);
    if (second === null) return null;
    const other = otherFigure(figure, amount);
    const off = -(first.amountMinor + second.amountMinor);
    const input = count(shift, { [figure]: off, [other]: -off });
    const inOrder = shift.tenders.filter((tender) => tender === first || tender === second);
    return { input, figure, off, culprit: inOrder };
  },
  FLOAT_WRONG: (shift) => {
    const off = shift.usualFloatMinor - shift.floatMinor;
    if (off === 0 || shift.usualFloatMinor === 0) return null;
    return { input: count(shift, { cash: off }), figure: 'cash', off, culprit: null };
  },
  REFUND_NOT_TAKEN_OUT: (shift, pick) => refund(shift, pick, 1),
  REFUND_TAKEN_TWICE: (shift, pick) => refund(shift, pick, -1),
  MOVEMENT_NOT_DONE: (shift, pick) => movement(shift, pick, -1),
  MOVEMENT_DOUBLED: (shift, pick) => movement(shift, pick, 1),
  ENTRY_WITHOUT_SLIP: (shift, pick) => {
    const cards = shift.tenders.filter(({ kind }) => kind === 'card');
    const tender = pickFrom(cards, pick);
    if (tender === null) return null;
    const figure = figureOf(tender);
    const off = negateMinor(tender.amountMinor);
    const input = count(shift, { [figure]: off });
    return { input, figure, off, culprit: tender };
  },
  SLIP_WITHOUT_ENTRY: (shift, _, amount) => {
    const figure = 'card/Visa';
    const input = count(shift, { [figure]: amount });
    return { input, figure, off: amount, culprit: null };
  },
  PAYMENT_NOT_IN_DRAWER: (shift, pick) => {
    const tender = pickFrom(ofFigure(shift.tenders, 'cash'), pick);
    if (tender === null) return null;
    const off = negateMinor(tender.amountMinor);
    return { input: count(shift, { cash: off }), figure: 'cash', off, culprit: tender };
  },
  CHANGE_NOT_GIVEN: (shift, pick) => change(shift, pick, 1),
  CHANGE_GIVEN_TWICE: (shift, pick) => change(shift, pick, -1),
  DIGITS_TRANSPOSED: (shift, pick, amount) => {
    const tender = pickFrom(shift.tenders, pick);
    if (tender === null) return null;
    const enteredMinor = tender.amountMinor;
    const rightMinor = swapDigits(enteredMinor, amount);
    if (!isTransposition(enteredMinor, rightMinor)) return null;
    return mistyped(shift, figureOf(tender), {
      source: 'tender',
      tender,
      enteredMinor,
      rightMinor,
    });
  },
  TENFOLD: (shift, pick, amount) => {
    const tender = pickFrom(shift.tenders, pick);
    if (tender === null) return null;
    const enteredMinor = tender.amountMinor;
    const isTooLarge = amount % 2 === 0 && enteredMinor % 10 === 0;
    const rightMinor = minor(isTooLarge ? enteredMinor / 10 : enteredMinor * 10);
    return mistyped(shift, figureOf(tender), {
      source: 'tender',
      tender,
      enteredMinor,
      rightMinor,
    });
  },
  ROLL_MISCOUNTED: (shift, pick, amount) => {
    const roll = pickFrom(shift.rolls, pick);
    if (roll === null) return null;
    const off = roll.coins * roll.valueMinor * (amount % 2 === 0 ? 1 : -1);
    return { input: count(shift, { cash: off }), figure: 'cash', off, culprit: roll };
  },
};

/** Those who are named, one by one; a pair counts as one. */
export function suspectsIn(finding: Finding): readonly unknown[] {
  if (finding.code === 'CHECK_MISSING') return finding.checks;
  return 'suspects' in finding ? finding.suspects : [];
}

function refund(shift: BookedShift, pick: number, sign: number): Planted | null {
  const culprit = pickFrom(shift.refunds, pick);
  if (culprit === null) return null;
  const figure = figureOf(culprit);
  const off = sign * culprit.amountMinor;
  return { input: count(shift, { [figure]: off }), figure, off, culprit };
}

function movement(shift: BookedShift, pick: number, times: number): Planted | null {
  const culprit = pickFrom(shift.movements, pick);
  if (culprit === null) return null;
  const off = times * drawerSign(culprit.kind) * culprit.amountMinor;
  return { input: count(shift, { cash: off }), figure: 'cash', off, culprit };
}

function change(shift: BookedShift, pick: number, sign: number): Planted | null {
  const sale = pickFrom(
    shift.tenders.filter(({ changeMinor }) => changeMinor > 0),
    pick,
  );
  if (sale === null) return null;
  const { documentNumber, changeMinor } = sale;
  const off = sign * changeMinor;
  const culprit = { documentNumber, changeMinor };
  return { input: count(shift, { cash: off }), figure: 'cash', off, culprit };
}

function mistyped(shift: BookedShift, figure: Figure, culprit: Mistyped): Planted {
  const off = culprit.rightMinor - culprit.enteredMinor;
  return { input: count(shift, { [figure]: off }), figure, off, culprit };
}

function swapDigits(amount: number, pick: number): Minor {
  const digits = Array.from(String(amount));
  const at = pick % digits.length;
  digits.splice(at, 2, digits[at + 1] ?? '', digits[at] ?? '');
  return minor(Number(digits.join('')));
}

function ofFigure(tenders: BookedShift['tenders'], figure: Figure) {
  return tenders.filter((tender) => figureOf(tender) === figure);
}

function otherFigure(figure: Figure, pick: number): Figure {
  const others = FIGURES.filter((each) => each !== figure);
  return pickFrom(others, pick) ?? figure;
}

function pickFrom<T>(list: readonly T[], pick: number): T | null {
  return list[pick % Math.max(1, list.length)] ?? null;
}
