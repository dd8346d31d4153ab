import type { cashContract } from '@shared/ipc/contract/cash';
import { listMovements, moveCash } from '../../services/cash/move-cash';
import type { TillContext } from '../../services/context';
import { depositSlip, depositWorksheet } from '../../services/deposits/deposit-papers';
import { prepareDeposit } from '../../services/deposits/prepare-deposit';
import { receiveDeposit } from '../../services/deposits/receive-deposit';
import { listDeposits, listWaiting } from '../../services/deposits/waiting';
import type { HandlersOf } from '../router';

export function createCashHandlers(context: TillContext): HandlersOf<typeof cashContract> {
  return {
    'cash.move': (input) => moveCash(context, input),
    'cash.movements': ({ shiftId }) => listMovements(context, shiftId),
    'deposits.waiting': () => listWaiting(context),
    'deposits.recent': ({ limit }) => listDeposits(context, limit),
    'deposits.prepare': (input) => prepareDeposit(context, input),
    'deposits.receive': (input) => receiveDeposit(context, input),
    'deposits.slip': (input) => depositSlip(context, input),
    'deposits.worksheet': (input) => depositWorksheet(context, input),
  };
}
