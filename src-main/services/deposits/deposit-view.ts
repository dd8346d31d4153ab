import { leftInBag } from '@shared/domain/cash/left-in-bag';
import { addMinor, subtractMinor } from '@shared/domain/money/money';
import type { DepositView } from '@shared/ipc/views/cash';
import type { ReadableDb } from '../../db/database';
import { returnedOnTheWay } from '../../db/repos/check-returns';
import type { DepositRow } from '../../db/repos/deposits';
import { findShiftsOfDeposit } from '../../db/repos/shifts';
import { nameOf } from '../people/name-of';

/** A bag for the bank, as the screens see it. */
export function depositView(db: ReadableDb, row: DepositRow): DepositView {
  const { depositId, content, receivedOn, reference, receivedMinor } = row;
  const totalMinor = addMinor(content.cashMinor, content.checkMinor);
  const returnedMinor = returnedOnTheWay(db, depositId);
  return {
    depositId,
    number: row.numberText,
    state: row.status,
    preparedAtMs: row.preparedAtMs,
    preparedByName: nameOf(db, row.preparedBy),
    content,
    totalMinor,
    returnedMinor,
    zNumbers: findShiftsOfDeposit(db, depositId).map(({ zText }) => zText ?? ''),
    receivedOn,
    reference,
    receivedMinor,
    differenceMinor:
      receivedMinor === null
        ? null
        : subtractMinor(receivedMinor, leftInBag(content, returnedMinor)),
  };
}
