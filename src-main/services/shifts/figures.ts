import { subtractMinor, sumMinor, ZERO } from '@shared/domain/money/money';
import { may } from '@shared/domain/people/permission';
import { expectedCash } from '@shared/domain/shift/expected-cash';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CheckInDrawer, ShiftFiguresView } from '@shared/ipc/views/shifts';
import type { CashParts, SalesFigures, SlipTotal, TenderFigures } from '@shared/journal/cash-facts';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findChecksOfShift } from '../../db/repos/checks';
import { drawerRulesOf, type Employee } from '../../db/repos/records';
import { countsOf } from '../../db/repos/shift-counts';
import {
  cashPartsOf,
  moneySums,
  salesFiguresOf,
  type RefundSum,
  type TenderSum,
} from '../../db/repos/shift-figures';
import { findShift, type ShiftRow } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { shiftView } from './shift-view';

/** Where a shift stands by what is journalled: what was sold, and what should be in the drawer. */
export interface ShiftFigures {
  readonly parts: CashParts;
  readonly expected: TenderFigures;
  readonly sales: SalesFigures;
}

/** Of a closed shift what its Z report says, of any other what is so now. */
export function figuresOf(db: ReadableDb, shift: ShiftRow): ShiftFigures {
  if (shift.closing !== null) {
    const { cash, expected, sales } = shift.closing;
    return { parts: cash, expected, sales };
  }
  const sums = moneySums(db, shift.shiftId);
  const { paid, refunded } = sums;
  const parts = cashPartsOf(db, shift, sums);
  return {
    parts,
    expected: {
      cashMinor: expectedCash(parts),
      checkMinor: sumMinor(
        paid.filter(({ kind }) => kind === 'check').map((each) => each.amountMinor),
      ),
      slips: slipFigures(paid, refunded),
    },
    sales: salesFiguresOf(db, shift.shiftId, refunded),
  };
}

/** What the slips come to, refunds taken off: the brands of cards, who lends, the certificates. */
function slipFigures(paid: readonly TenderSum[], refunded: readonly RefundSum[]): SlipTotal[] {
  const all = [...paid, ...refunded];
  return SLIP_KINDS.flatMap((kind) => {
    const brands = all.filter((each) => each.kind === kind).map(({ brand }) => brand ?? '');
    return [...new Set(brands)].sort().map((brand) => {
      const of = (sums: readonly (TenderSum | RefundSum)[]) =>
        sums.find((each) => each.kind === kind && (each.brand ?? '') === brand)?.amountMinor ??
        ZERO;
      return { kind, brand, amountMinor: subtractMinor(of(paid), of(refunded)) };
    });
  });
}

const SLIP_KINDS: readonly SlipTotal['kind'][] = ['card', 'financing', 'gift-certificate'];

/** The checks that were taken in a shift and count, in the order in which they came. */
export function checksOf(db: ReadableDb, shiftId: ShiftId): CheckInDrawer[] {
  return findChecksOfShift(db, shiftId).flatMap(({ detail, ...check }) => {
    if (detail.kind !== 'check') return [];
    const { number, bank, nameOnCheck, amountMinor } = detail;
    return [{ ...check, number, bank, nameOnCheck, amountMinor }];
  });
}

/**
 * Whether `employee` may know what should be in the drawer. Who counts blind may not, before a count
 * is taken down: it would be found.
 */
export function maySeeExpected(db: ReadableDb, employee: Employee, shift: ShiftRow): boolean {
  if (!drawerRulesOf(db).blindCount || may(employee.roles, 'see-expected')) return true;
  const isRunning = shift.status === 'open' || shift.status === 'counting';
  return !isRunning || countsOf(db, shift.shiftId) > 0;
}

/** Where a shift stands, as far as whoever asks may see it. */
export function shiftFigures(
  context: TillContext,
  shiftId: ShiftId,
): Result<ShiftFiguresView, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const shift = findShift(db, shiftId);
  if (shift === null) return err({ code: 'SHIFT_UNKNOWN' });
  const { parts, expected, sales } = figuresOf(db, shift);
  const isSeen = maySeeExpected(db, employee.value, shift);
  const { drawerLimitMinor } = drawerRulesOf(db);
  return ok({
    shift: shiftView(db, shift),
    sales,
    parts: isSeen ? parts : null,
    expected: isSeen ? expected : null,
    checks: checksOf(db, shiftId),
    slips: expected.slips.map(({ kind, brand }) => ({ kind, brand })),
    isDropAdvised: drawerLimitMinor > 0 && expected.cashMinor >= drawerLimitMinor,
  });
}
