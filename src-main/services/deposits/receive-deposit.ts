import { leftInBag } from '@shared/domain/cash/left-in-bag';
import { subtractMinor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DepositView } from '@shared/ipc/views/cash';
import { err, ok, type Result } from '@shared/lib/result';
import { returnedOnTheWay } from '../../db/repos/check-returns';
import { findDeposit, requireDeposit } from '../../db/repos/deposits';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { checkApproval, signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { depositView } from './deposit-view';
import { wordForDifference } from './word-for-difference';

/**
 * The bank has counted the bag, without the checks that had come back by then: what it counted
 * differently is booked, with a reason. Told the same again, it answers what is booked.
 */
export async function receiveDeposit(
  context: TillContext,
  wanted: ParsedInput<'deposits.receive'>,
): Promise<Result<DepositView, CommandFailure>> {
  const { depositId, receivedOn, reference, amountMinor, reason, approval } = wanted;
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return runCommand(context, ['shifts', 'till'], (command): Result<DepositView, CommandFailure> => {
    const { db, append } = command;
    const employee = signedInWhoMay(context, db, 'bank');
    if (!employee.ok) return employee;
    const deposit = findDeposit(db, depositId);
    if (deposit?.tillId !== context.tillId) return err({ code: 'DEPOSIT_UNKNOWN' });
    if (deposit.status === 'received') {
      const isRepeat =
        deposit.receivedOn === receivedOn &&
        deposit.reference === reference &&
        deposit.receivedMinor === amountMinor;
      return isRepeat ? ok(depositView(db, deposit)) : err({ code: 'DEPOSIT_RECEIVED' });
    }
    const problem = cardNumberProblem([reference, reason]);
    if (problem !== null) return err(problem);
    const returnedMinor = returnedOnTheWay(db, depositId);
    const offMinor = subtractMinor(amountMinor, leftInBag(deposit.content, returnedMinor));
    if (offMinor !== 0 && reason.trim() === '') return err({ code: 'REASON_NEEDED' });
    const word = wordForDifference(db, offMinor, employee.value, approver.value);
    if (!word.ok) return word;
    const body = { depositId, receivedOn, reference, amountMinor, reason };
    append('deposit.received', {
      ...body,
      ...(returnedMinor > 0 && { returnedMinor }),
      approvedBy: word.value,
    });
    return ok(depositView(db, requireDeposit(db, depositId)));
  });
}
