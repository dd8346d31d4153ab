import { rollsFor } from '@shared/domain/cash/coin-rolls';
import { ZERO, type Minor } from '@shared/domain/money/money';
import { compareFigures } from '@shared/domain/shift/compare-figures';
import { explainVariance } from '@shared/domain/shift/explain-variance';
import type { Finding } from '@shared/domain/shift/finding';
import type { ShiftTender, VarianceInput } from '@shared/domain/shift/variance-input';
import type { FindingView } from '@shared/ipc/views/shifts';
import type { DrawerCount, TenderFigures } from '@shared/journal/cash-facts';
import { insteadOf, type MadeOf } from '@shared/domain/tender/instead-of';
import { brandOf, isCounted, type SettledTender } from '@shared/journal/money-facts';
import type { ShiftId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findRefundsOfShift } from '../../db/repos/corrections';
import { findMovements } from '../../db/repos/movements';
import { findPaymentsOfShift } from '../../db/repos/payments';
import { drawerRulesOf, findHospital } from '../../db/repos/records';
import { findShiftBefore, type ShiftRow } from '../../db/repos/shifts';

/** Likely causes of what is off in a count, the best first. */
export function findingsOf(
  db: ReadableDb,
  shift: ShiftRow,
  count: DrawerCount,
  expected: TenderFigures,
  counted: TenderFigures,
): FindingView[] {
  const tenders = tendersOf(db, shift.shiftId);
  const checks = tenders.filter(({ kind }) => kind === 'check').map(({ tenderId }) => tenderId);
  const input: VarianceInput = {
    figures: compareFigures(expected, counted),
    floatMinor: shift.floatMinor,
    usualFloatMinor: floatToBe(db, shift),
    tenders,
    refunds: findRefundsOfShift(db, shift.shiftId).map(({ numberText, tender, amountMinor }) => ({
      number: numberText,
      kind: tender.kind,
      brand: brandOf(tender),
      amountMinor,
    })),
    movements: findMovements(db, shift.shiftId).map(({ numberText, kind, amountMinor }) => ({
      number: numberText,
      kind,
      amountMinor,
    })),
    uncountedChecks: checks.filter((tenderId) => !count.checks.includes(tenderId)),
    rolls: rollsFor(findHospital(db)?.currency ?? ''),
  };
  return explainVariance(input).map(findingView);
}

/** What a shift begins with by the rule of the house, or what the one before left for it. */
function floatToBe(db: ReadableDb, shift: ShiftRow): Minor {
  const { usualFloatMinor } = drawerRulesOf(db);
  if (usualFloatMinor > 0) return usualFloatMinor;
  return findShiftBefore(db, shift)?.closing?.nextFloatMinor ?? ZERO;
}

/** What a tender would have come to as cash, and cash as anything else. */
function acrossCash(payment: MadeOf, tender: SettledTender, stepMinor: number): Minor {
  const other = tender.detail.kind === 'cash' ? 'card' : 'cash';
  return insteadOf(payment, tender, other, stepMinor).amountMinor;
}

/** The tenders of a shift that count, as the rules want them. */
function tendersOf(db: ReadableDb, shiftId: ShiftId): ShiftTender[] {
  const stepMinor = findHospital(db)?.cashRoundingStepMinor ?? 0;
  return findPaymentsOfShift(db, shiftId)
    .filter(({ voidedAtMs }) => voidedAtMs === null)
    .flatMap(({ numberText, takenAtMs, ...payment }) =>
      payment.tenders.flatMap(({ detail, ...tender }) =>
        isCounted(detail)
          ? {
              documentNumber: numberText,
              tenderId: tender.tenderId,
              kind: detail.kind,
              brand: brandOf(detail),
              amountMinor: tender.amountMinor,
              insteadMinor: acrossCash(payment, { detail, ...tender }, stepMinor),
              tenderedMinor: detail.kind === 'cash' ? detail.tenderedMinor : null,
              changeMinor: tender.changeMinor,
              atMs: takenAtMs,
            }
          : [],
      ),
    );
}

function findingView(finding: Finding): FindingView {
  const { code, figure, likelihood, explainsMinor } = finding;
  const common = { code, figure, likelihood, explainsMinor };
  const countedUnder = 'countedUnder' in finding ? finding.countedUnder : null;
  const hasMore = 'hasMore' in finding && finding.hasMore;
  return { ...common, countedUnder, hasMore, ...suspectsOf(finding) };
}

function suspectsOf(finding: Finding): Pick<FindingView, 'documents' | 'typed'> {
  const named = (documents: string[]) => ({ documents, typed: [] });
  switch (finding.code) {
    case 'CHECK_MISSING':
      return named(finding.checks.map(({ documentNumber }) => documentNumber));
    case 'TENDER_SWAPPED':
    case 'PAYMENT_NOT_IN_DRAWER':
    case 'ENTRY_WITHOUT_SLIP':
    case 'CHANGE_NOT_GIVEN':
    case 'CHANGE_GIVEN_TWICE':
      return named(finding.suspects.map(({ documentNumber }) => documentNumber));
    case 'TWO_TENDERS_SWAPPED':
      return named(
        finding.suspects.map(([one, other]) => `${one.documentNumber} + ${other.documentNumber}`),
      );
    case 'REFUND_NOT_TAKEN_OUT':
    case 'REFUND_TAKEN_TWICE':
    case 'MOVEMENT_NOT_DONE':
    case 'MOVEMENT_DOUBLED':
      return named(finding.suspects.map(({ number }) => number));
    case 'DIGITS_TRANSPOSED':
    case 'TENFOLD':
      return { documents: [], typed: finding.suspects.map(typedView) };
    case 'FLOAT_WRONG': {
      const { enteredMinor, usualMinor } = finding;
      return { documents: [], typed: [{ number: null, enteredMinor, rightMinor: usualMinor }] };
    }
    case 'SLIP_WITHOUT_ENTRY':
    case 'ROLL_MISCOUNTED':
    case 'DIVISIBLE_BY_NINE':
      return named([]);
  }
}

function typedView(
  typed: Extract<Finding, { code: 'TENFOLD' }>['suspects'][number],
): FindingView['typed'][number] {
  const { enteredMinor, rightMinor } = typed;
  switch (typed.source) {
    case 'counted':
    case 'float':
      return { number: null, enteredMinor, rightMinor };
    case 'movement':
      return { number: typed.movement.number, enteredMinor, rightMinor };
    case 'refund':
      return { number: typed.refund.number, enteredMinor, rightMinor };
    case 'tender':
    case 'tendered':
      return { number: typed.tender.documentNumber, enteredMinor, rightMinor };
  }
}
