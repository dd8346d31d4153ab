import { flattenCash, sumCash } from '@shared/domain/cash/coin-rolls';
import { suggestFloat } from '@shared/domain/cash/suggest-float';
import { subtractMinor, sumMinor } from '@shared/domain/money/money';
import { compareFigures } from '@shared/domain/shift/compare-figures';
import { furthestOff } from '@shared/domain/shift/variance-input';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CountedView } from '@shared/ipc/views/shifts';
import type { DrawerCount, TenderFigures } from '@shared/journal/cash-facts';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { drawerRulesOf } from '../../db/repos/records';
import { findCount, findCounts, type ShiftCountRow } from '../../db/repos/shift-counts';
import { findShift, type ShiftRow } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { withShift } from './change-shift';
import { checksOf, figuresOf } from './figures';
import { findingsOf } from './findings';
import { nameOf } from '../people/name-of';

/** Takes a count of the frozen drawer down. Any count is taken; each is kept. */
export function countShift(
  context: TillContext,
  { shiftId, countId, count }: ParsedInput<'shifts.count'>,
): Result<CountedView, CommandFailure> {
  return withShift(context, shiftId, 'count-drawer', (at): Result<CountedView, CommandFailure> => {
    const { db, shift, append } = at;
    const known = findCount(db, countId);
    if (known !== null) {
      return known.shiftId === shiftId
        ? ok(countedView(db, shift, known))
        : err({ code: 'ID_TAKEN' });
    }
    if (shift.status === 'open') return err({ code: 'SHIFT_NOT_COUNTING' });
    if (shift.status !== 'counting') return err({ code: 'SHIFT_CLOSED' });
    const problem = cardNumberProblem(count.slips.map(({ brand }) => brand));
    if (problem !== null) return err(problem);
    const inDrawer = new Set(checksOf(db, shiftId).map(({ tenderId }) => tenderId));
    if (count.checks.some((tenderId) => !inDrawer.has(tenderId))) {
      return err({ code: 'TENDER_UNKNOWN' });
    }
    const checks = [...new Set(count.checks)];
    append('shift.counted', { shiftId, countId, count: { ...count, checks } }, { shiftId });
    const after = findCount(db, countId);
    return after === null ? err({ code: 'COUNT_UNKNOWN' }) : ok(countedView(db, shift, after));
  });
}

/** The latest count of a shift beside what should be there, or null before there is one. */
export function latestCount(
  context: TillContext,
  shiftId: ShiftId,
): Result<CountedView | null, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const shift = findShift(db, shiftId);
  if (shift === null) return err({ code: 'SHIFT_UNKNOWN' });
  const [latest] = findCounts(db, shiftId);
  return ok(latest === undefined ? null : countedView(db, shift, latest));
}

/** What a count comes to, by tender. */
export function countedFigures(
  db: ReadableDb,
  shiftId: ShiftId,
  { cash, checks, slips }: DrawerCount,
): TenderFigures {
  const seen = checksOf(db, shiftId).filter(({ tenderId }) => checks.includes(tenderId));
  return {
    cashMinor: sumCash(cash),
    checkMinor: sumMinor(seen.map(({ amountMinor }) => amountMinor)),
    slips: slips.map(({ kind, brand, amountMinor }) => ({ kind, brand, amountMinor })),
  };
}

function countedView(db: ReadableDb, shift: ShiftRow, row: ShiftCountRow): CountedView {
  const { shiftId } = shift;
  const { parts, expected } = figuresOf(db, shift);
  const counted = countedFigures(db, shiftId, row.count);
  const varianceMinor = subtractMinor(counted.cashMinor, expected.cashMinor);
  const { varianceLimitMinor, usualFloatMinor } = drawerRulesOf(db);
  const target = usualFloatMinor === 0 ? shift.floatMinor : usualFloatMinor;
  return {
    countId: row.countId,
    countNo: row.countNo,
    countedAtMs: row.countedAtMs,
    countedByName: nameOf(db, row.countedBy),
    count: row.count,
    parts,
    expected,
    counted,
    varianceMinor,
    needsManager: furthestOff(compareFigures(expected, counted)) > varianceLimitMinor,
    findings: findingsOf(db, shift, row.count, expected, counted),
    suggestedFloat: {
      counts: [...suggestFloat(flattenCash(row.count.cash), target).counts],
      rolls: [],
    },
  };
}
