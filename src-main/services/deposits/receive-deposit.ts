import { addMinor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DepositView } from '@shared/ipc/views/cash';
import { err, ok, type Result } from '@shared/lib/result';
import { findDeposit, requireDeposit } from '../../db/repos/deposits';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { depositView } from './deposit-view';

/**
 * The bank has counted the bag: what it counted differently is booked, with a reason. Told the same
 * again, it answers what is booked.
 */
export function receiveDeposit(
  context: TillContext,
  { depositId, receivedOn, reference, amountMinor, reason }: ParsedInput<'deposits.receive'>,
): Result<DepositView, CommandFailure> {
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
    const { cashMinor, checkMinor } = deposit.content;
    if (amountMinor !== addMinor(cashMinor, checkMinor) && reason.trim() === '') {
      return err({ code: 'REASON_NEEDED' });
    }
    append('deposit.received', { depositId, receivedOn, reference, amountMinor, reason });
    return ok(depositView(db, requireDeposit(db, depositId)));
  });
}
