import { sumCash } from '@shared/domain/cash/coin-rolls';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { subtractMinor, sumMinor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DepositView } from '@shared/ipc/views/cash';
import type { DepositContent } from '@shared/journal/cash-facts';
import { err, ok, type Result } from '@shared/lib/result';
import { findDeposit, requireDeposit } from '../../db/repos/deposits';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { depositView } from './deposit-view';
import { wordForDifference } from './word-for-difference';
import { waiting } from './waiting';

type Wanted = ParsedInput<'deposits.prepare'>;

const AREAS = ['shifts', 'payments', 'till'] as const;

/** Fills a bag for the bank out of what waits in the safe. What is in it is in no other. */
export async function prepareDeposit(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<DepositView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const { depositId, shiftIds, correctionIds, bagNumber, initials, reason } = wanted;
  return runCommand(context, AREAS, (command): Result<DepositView, CommandFailure> => {
    const { db, append } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, 'bank', approver.value);
    if (!word.ok) return word;
    const known = findDeposit(db, depositId);
    if (known !== null) return ok(depositView(db, known));
    const problem = cardNumberProblem([bagNumber, ...initials, reason]);
    if (problem !== null) return err(problem);
    const content = contentOf(context, command, wanted);
    if (!content.ok) return content;
    const { cashMinor, expectedCashMinor } = content.value;
    const offMinor = subtractMinor(cashMinor, expectedCashMinor);
    const overLimit = wordForDifference(db, offMinor, ready.value.employee, approver.value);
    if (!overLimit.ok) return overLimit;
    const number = documentNumberOf(db, context.tillId, ready.value.settings.till, 'deposit');
    append('deposit.prepared', {
      ...{ depositId, number, shiftIds, correctionIds, content: content.value },
      approvedBy: overLimit.value ?? word.value,
    });
    return ok(depositView(db, requireDeposit(db, depositId)));
  });
}

function contentOf(
  context: TillContext,
  { db }: Command,
  { shiftIds, correctionIds, checkIds, cash, bagNumber, initials, reason }: Wanted,
): Result<DepositContent, CommandFailure> {
  const there = waiting(db, context);
  const shifts = there.shifts.filter(({ shiftId }) => shiftIds.includes(shiftId));
  const found = there.corrections.filter((each) => correctionIds.includes(each.correctionId));
  const checks = there.checks.filter(({ tenderId }) => checkIds.includes(tenderId));
  const isAllThere =
    shifts.length === shiftIds.length &&
    found.length === correctionIds.length &&
    checks.length === checkIds.length;
  if (!isAllThere) return err({ code: 'NOT_FOR_DEPOSIT' });
  const cashMinor = sumCash(cash);
  if (shifts.length + found.length + checks.length === 0) return err({ code: 'NOTHING_TO_BANK' });
  const expectedCashMinor = cashToBank(shifts, found);
  if (cashMinor !== expectedCashMinor && reason.trim() === '') {
    return err({ code: 'REASON_NEEDED' });
  }
  return ok({
    cash,
    cashMinor,
    expectedCashMinor,
    checks: checks.map(({ tenderId, amountMinor }) => ({ tenderId, amountMinor })),
    checkMinor: sumMinor(checks.map(({ amountMinor }) => amountMinor)),
    bagNumber,
    initials,
    reason,
  });
}
