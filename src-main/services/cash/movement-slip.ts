import { renderMovementSlip } from '@shared/receipt/movement-slip';
import type { MovementRow } from '../../db/repos/movements';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { queueSlip } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';

/** Queues the slip of a cash movement; without a printer there is none. */
export function queueMovementSlip(context: TillContext, command: Command, row: MovementRow): void {
  queueSlip(context, command, 'house', ({ db, head, i18n }) => {
    const { kind, numberText, movedAtMs, amountMinor, cash, reason, reference, approvedBy } = row;
    const data = {
      ...head,
      ...{ kind, number: numberText, movedAtMs, amountMinor, cash, reason, reference },
      movedBy: personOf(db, row.movedBy),
      approvedBy: approvedBy === null ? null : personOf(db, approvedBy),
    };
    return { label: numberText, document: renderMovementSlip(data, i18n) };
  });
}
