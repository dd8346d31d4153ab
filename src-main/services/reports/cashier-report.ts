import { ZERO } from '@shared/domain/money/money';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import type { CashierFigures, Tally } from '@shared/receipt/cashier-report';
import type { ReadableDb } from '../../db/database';
import {
  discountsGivenIn,
  overridesIn,
  paymentsTakenIn,
  paymentsVoidedIn,
  refundsPaidIn,
  tendersTakenIn,
  type DoneBy,
} from '../../db/repos/cashier-figures';
import { countNoSales } from '../../db/repos/drawer-openings';
import { findShiftsOpened } from '../../db/repos/shifts';
import { personOf } from '../printing/letterhead';
import type { Span } from './business-days';
import { addUp, compareTenders } from './sums';

/**
 * What each person did in the shifts that were opened in `span`, so that it adds up to the daily
 * summary. Openings without a sale count by their time: a drawer can be opened between shifts too.
 */
export function cashierFigures(
  db: ReadableDb,
  span: Span,
  only: EmployeeId | null,
): CashierFigures[] {
  const shiftIds = findShiftsOpened(db, span.fromMs, span.beforeMs).map(({ shiftId }) => shiftId);
  const done = {
    payments: byPerson(shiftIds, (id) => paymentsTakenIn(db, id).map(timesOnly)),
    refunds: byPerson(shiftIds, (id) => refundsPaidIn(db, id)),
    voids: byPerson(shiftIds, (id) => paymentsVoidedIn(db, id)),
    discounts: byPerson(shiftIds, (id) => discountsGivenIn(db, id)),
    overrides: byPerson(shiftIds, (id) => overridesIn(db, id).map(timesOnly)),
    noSales: tallies(countNoSales(db, span.fromMs, span.beforeMs).map(timesOnly)),
  };
  const tenders = addUp(
    shiftIds.flatMap((id) => tendersTakenIn(db, id)),
    ({ employeeId, kind, brand }) => `${employeeId} ${kind} ${brand ?? ''}`,
  );
  const active = new Set(Object.values(done).flatMap((each) => [...each.keys()]));
  return [...active]
    .filter((employeeId) => only === null || only === employeeId)
    .map((employeeId): CashierFigures => {
      const tally = (of: keyof typeof done): Tally => done[of].get(employeeId) ?? NOTHING;
      return {
        person: personOf(db, employeeId),
        payments: tally('payments').count,
        tenders: tenders.filter((each) => each.employeeId === employeeId).sort(compareTenders),
        refunds: tally('refunds'),
        voids: tally('voids'),
        discounts: tally('discounts'),
        overrides: tally('overrides').count,
        noSales: tally('noSales').count,
      };
    })
    .sort((a, b) => Number(a.person.number) - Number(b.person.number));
}

const NOTHING: Tally = { count: 0, amountMinor: ZERO };

function timesOnly(done: Pick<DoneBy, 'employeeId' | 'count'>): DoneBy {
  return { ...done, amountMinor: ZERO };
}

function byPerson(
  shiftIds: readonly ShiftId[],
  doneIn: (shiftId: ShiftId) => readonly DoneBy[],
): Map<EmployeeId, Tally> {
  return tallies(shiftIds.flatMap(doneIn));
}

function tallies(done: readonly DoneBy[]): Map<EmployeeId, Tally> {
  const sums = addUp(done, ({ employeeId }) => employeeId);
  return new Map(
    sums.map(({ employeeId, count, amountMinor }) => [employeeId, { count, amountMinor }]),
  );
}
