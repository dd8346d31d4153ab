import { sumCash } from '@shared/domain/cash/coin-rolls';
import { subtractMinor, type Minor } from '@shared/domain/money/money';
import { compareFigures } from '@shared/domain/shift/compare-figures';
import { furthestOff } from '@shared/domain/shift/variance-input';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { OpenItem, ShiftView } from '@shared/ipc/views/shifts';
import type { CarriedItem, ShiftClosing, SignedLine } from '@shared/journal/cash-facts';
import type { EmployeeId } from '@shared/lib/ids';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import { forgetDraft } from '../../db/repos/close-drafts';
import { drawerRulesOf } from '../../db/repos/records';
import { findCounts, type ShiftCountRow } from '../../db/repos/shift-counts';
import { commandIn } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { approvedFor, checkApproval, type Approver } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { changeShift, type ShiftAtWork } from './change-shift';
import { countedFigures } from './count-shift';
import { figuresOf } from './figures';
import { grandTotalsAtClose } from './grand-totals';
import { openItems } from './open-items';
import { queueZReport } from './z-report';

type Wanted = ParsedInput<'shifts.close'>;

/**
 * Closes a counted shift: books the difference, keeps the next float back, leaves the rest for the
 * bank and gives the shift its Z number. It needs nothing but this till.
 */
export async function closeShift(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<ShiftView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  return closeCounted(context, wanted, approver.value);
}

/** Closes it when who approves has been asked already. */
export function closeCounted(
  context: TillContext,
  wanted: Omit<Wanted, 'approval'>,
  approver: Approver,
): Result<ShiftView, CommandFailure> {
  const { shiftId, signed = [] } = wanted;
  return changeShift(context, shiftId, 'count-drawer', (at) => {
    const { db, shift, append, settings } = at;
    // Asked again, it answers the closing that is there.
    if (shift.closing !== null) return null;
    if (shift.status !== 'counting') return { code: 'SHIFT_NOT_COUNTING' };
    const problem = cardNumberProblem(signed.flatMap(({ text, initials }) => [text, initials]));
    if (problem !== null) return problem;
    const [latest] = findCounts(db, shiftId);
    if (latest?.countId !== wanted.countId) return { code: 'COUNT_UNKNOWN' };
    const closing = closingOf(context, at, wanted, latest, approver);
    if (!closing.ok) return closing.error;
    const number = documentNumberOf(db, context.tillId, settings.till, 'z-report');
    if (signed.length > 0) {
      append('checklist.signed', { list: 'closing', shiftId, items: signed }, { shiftId });
    }
    append('shift.closed', { shiftId, number, closing: closing.value }, { shiftId });
    forgetDraft(db, shiftId);
    queueZReport(context, commandIn(at, shiftId), shiftId);
    return null;
  });
}

function closingOf(
  { tillId }: TillContext,
  at: ShiftAtWork,
  { nextFloat, reason, signed = [] }: Omit<Wanted, 'approval'>,
  { count }: ShiftCountRow,
  approver: Approver,
): Result<ShiftClosing, CommandFailure> {
  const { db, shift, settings } = at;
  const { parts, expected, sales } = figuresOf(db, shift);
  const counted = countedFigures(db, shift.shiftId, count);
  const offMinor = furthestOff(compareFigures(expected, counted));
  const approvedBy = wordForVariance(at, offMinor, reason, approver);
  if (!approvedBy.ok) return approvedBy;
  const nextFloatMinor = sumCash(nextFloat);
  if (nextFloatMinor > counted.cashMinor) {
    return err({ code: 'FLOAT_EXCEEDS_COUNT', countedMinor: counted.cashMinor });
  }
  return ok({
    count,
    cash: parts,
    expected,
    counted,
    varianceMinor: subtractMinor(counted.cashMinor, expected.cashMinor),
    reason,
    approvedBy: approvedBy.value,
    nextFloat,
    nextFloatMinor,
    toBankMinor: subtractMinor(counted.cashMinor, nextFloatMinor),
    sales,
    grandTotals: grandTotalsAtClose(db, tillId),
    carried: openItems(db, settings.hospital, at.nowMs).flatMap(carriedItem),
    ...notSigned(drawerRulesOf(db).closingChecklist, signed),
  });
}

/** A check that is missing is money that is missing: whichever figure is off the most decides. */
function wordForVariance(
  { db, employee }: ShiftAtWork,
  offMinor: Minor,
  reason: string,
  approver: Approver,
): Result<EmployeeId | null, CommandFailure> {
  const problem = cardNumberProblem([reason]);
  if (problem !== null) return err(problem);
  if (offMinor === 0) return ok(null);
  if (reason.trim() === '') return err({ code: 'REASON_NEEDED' });
  if (offMinor <= drawerRulesOf(db).varianceLimitMinor) return ok(null);
  return approvedFor(employee, 'variance-over-limit', approver);
}

function carriedItem({ kind, invoiceId, paymentId, cardAttemptId }: OpenItem): CarriedItem[] {
  if (kind === 'card-attempt') return cardAttemptId === null ? [] : [{ kind, cardAttemptId }];
  if (kind === 'unprinted-receipt') return paymentId === null ? [] : [{ kind, paymentId }];
  assert(invoiceId !== null, 'an open invoice has its id');
  return [{ kind, invoiceId }];
}

/** A shift can be closed with lines that nobody signed; its closing then says which. */
function notSigned(
  list: readonly string[],
  signed: readonly SignedLine[],
): Pick<ShiftClosing, 'unsigned'> {
  const unsigned = list.filter((line) =>
    signed.every(({ text, initials }) => text !== line || initials.trim() === ''),
  );
  return unsigned.length === 0 ? {} : { unsigned };
}
