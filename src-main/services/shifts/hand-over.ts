import { expectedCash } from '@shared/domain/shift/expected-cash';
import { may } from '@shared/domain/people/permission';
import { sumCash } from '@shared/domain/cash/coin-rolls';
import { assert } from '@shared/lib/assert';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { Result } from '@shared/lib/result';
import { cashPartsOf } from '../../db/repos/shift-figures';
import type { TillContext } from '../context';
import { checkApproval } from '../people/approval';
import { changeShift } from './change-shift';
import { drawerOfOther } from './drawer-of-other';

/**
 * Gives the drawer of a running shift to somebody who takes it with their own PIN. Whoever holds it
 * already is given nothing again.
 */
export async function handOver(
  context: TillContext,
  { shiftId, toEmployeeId, pin, cash }: ParsedInput<'shifts.handOver'>,
): Promise<Result<ShiftView, CommandFailure>> {
  const taker = await checkApproval(context, { employeeId: toEmployeeId, pin });
  if (!taker.ok) return taker;
  return changeShift(context, shiftId, 'count-drawer', ({ db, shift, employee, append }) => {
    if (shift.status !== 'open') return { code: 'SHIFT_NOT_OPEN' };
    assert(taker.value !== null, 'a PIN was asked for');
    if (!may(taker.value.roles, 'take-payment')) {
      return { code: 'APPROVER_NOT_ALLOWED', act: 'take-payment' };
    }
    // Asked again, it is in those hands already.
    if (shift.heldBy === toEmployeeId) return null;
    // A personal drawer is not taken behind the back of its holder.
    const others = may(employee.roles, 'change-float') ? null : drawerOfOther(db, shift, employee);
    if (others !== null) return others;
    append('shift.handed-over', {
      shiftId,
      toEmployeeId,
      cash,
      countedMinor: cash === null ? null : sumCash(cash),
      expectedMinor: expectedCash(cashPartsOf(db, shift)),
    });
    return null;
  });
}
