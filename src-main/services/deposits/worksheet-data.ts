import { assert } from '@shared/lib/assert';
import type {
  WorksheetCorrection,
  WorksheetData,
  WorksheetShift,
} from '@shared/receipt/worksheet-data';
import type { ReadableDb } from '../../db/database';
import { findCorrections, type CorrectionRow } from '../../db/repos/corrections';
import { findCorrectionsOfDeposit, type DepositRow } from '../../db/repos/deposits';
import { findSettings } from '../../db/repos/records';
import { findShift, findShiftsOfDeposit, type ShiftRow } from '../../db/repos/shifts';
import type { Desk } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { checksOf } from '../shifts/figures';

/** What the worksheet of a deposit says. */
export function worksheetData({ db, head }: Desk, deposit: DepositRow): WorksheetData {
  const { content, numberText, preparedAtMs, preparedBy, depositId } = deposit;
  const { bagNumber, initials, reason, expectedCashMinor, cashMinor, checkMinor } = content;
  return {
    ...head,
    ...{ number: numberText, preparedAtMs, bagNumber, initials, reason },
    ...{ expectedCashMinor, cashMinor, checkMinor },
    preparedBy: personOf(db, preparedBy),
    shifts: findShiftsOfDeposit(db, depositId).map((shift) => shiftOf(db, shift)),
    settled: findCorrectionsOfDeposit(db, depositId).map((row) => correctionOf(db, row)),
    checks: content.checks.length,
  };
}

function shiftOf(db: ReadableDb, shift: ShiftRow): WorksheetShift {
  const { closing, closedAtMs, closedBy, zText } = shift;
  assert(closing !== null && closedAtMs !== null && closedBy !== null, 'a banked shift is closed');
  const { cash, expected, counted, varianceMinor, reason, approvedBy } = closing;
  const checks = checksOf(db, shift.shiftId);
  // A check whose payment was put right after the count was seen too, and is none any more.
  const seen = checks.filter(({ tenderId }) => closing.count.checks.includes(tenderId));
  return {
    ...{ cash, expected, counted, varianceMinor, reason, closedAtMs },
    zNumber: zText ?? '',
    tillName: findSettings(db, shift.tillId)?.till.name ?? '',
    openedAtMs: shift.openedAtMs,
    closedBy: personOf(db, closedBy),
    checksExpected: checks.length,
    checksSeen: seen.length,
    approvedBy: approvedBy === null ? null : personOf(db, approvedBy),
    nextFloatMinor: closing.nextFloatMinor,
    toBankMinor: closing.toBankMinor,
    corrections: findCorrections(db, shift.shiftId).map((row) => correctionOf(db, row)),
  };
}

function correctionOf(db: ReadableDb, row: CorrectionRow): WorksheetCorrection {
  const { kind, brand, amountMinor, reason, correctedBy, shiftId } = row;
  const zNumber = findShift(db, shiftId)?.zText ?? '';
  return { zNumber, kind, brand, amountMinor, reason, correctedBy: personOf(db, correctedBy) };
}
