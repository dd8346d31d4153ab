import { prepareDeposit } from '@main/services/deposits/prepare-deposit';
import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { waiting } from '@main/services/deposits/waiting';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { localDate } from '@shared/domain/time/local-date';
import type { DepositId } from '@shared/lib/ids';
import { value } from '../../../support/result';
import { hospital } from '../../../support/till-context';
import type { HospitalTill } from './hospital-till';
import { pieces } from './shift';

/** Takes everything that waits in the safe to the bank, which finds it right. */
export async function goToBank(till: HospitalTill): Promise<void> {
  const { shifts, checks, corrections } = waiting(till.database.read, till);
  const bag = value(
    await prepareDeposit(till, {
      depositId: till.ids.next() as DepositId,
      shiftIds: shifts.map(({ shiftId }) => shiftId),
      correctionIds: corrections.map(({ correctionId }) => correctionId),
      checkIds: checks.map(({ tenderId }) => tenderId),
      cash: { counts: pieces(cashToBank(shifts, corrections)), rolls: [] },
      ...{ bagNumber: '7 000 412', initials: ['NQ', 'AR'], reason: '', approval: null },
    }),
  );
  value(
    await receiveDeposit(till, {
      depositId: bag.depositId,
      receivedOn: localDate(till.clock.nowMs(), hospital.timeZone),
      ...{ reference: 'Statement', amountMinor: bag.totalMinor, reason: '', approval: null },
    }),
  );
}
