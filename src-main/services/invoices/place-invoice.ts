import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { EmployeeId, InvoiceId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findLatestRooms } from '../../db/repos/invoices';
import { findEmployee } from '../../db/repos/records';
import type { TillContext } from '../context';
import { cardNumberProblem } from '../records/card-number-problem';
import { changeInvoice, whoAndWhere } from './change-invoice';

/** Where a visit is, and who has it. */
export interface Place {
  readonly room: string;
  readonly withEmployee: EmployeeId | null;
}

/** Says where the visit is and who has it: an animal that waits on a held invoice moves too. */
export function placeInvoice(
  context: TillContext,
  { invoiceId, room, withEmployee }: ParsedInput<'invoices.place'>,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(
    context,
    invoiceId,
    'build-invoice',
    ({ db, invoice, append }) => {
      if (invoice.room === room && invoice.withEmployee === withEmployee) return null;
      const problem = placeProblem(db, { room, withEmployee });
      if (problem !== null) return problem;
      append('invoice.placed', { invoiceId, room, withEmployee });
      return null;
    },
    true,
  );
}

/** Why a visit cannot be there or with that person, or null. */
export function placeProblem(db: ReadableDb, { room, withEmployee }: Place): CommandFailure | null {
  const employee = withEmployee === null ? null : findEmployee(db, withEmployee);
  if (withEmployee !== null && employee === null) return { code: 'EMPLOYEE_UNKNOWN' };
  if (employee?.active === false) return { code: 'EMPLOYEE_INACTIVE' };
  return cardNumberProblem([room]);
}

/** Writes what the client is to read on paper. */
export function noteInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
  note: string,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(context, invoiceId, 'build-invoice', ({ invoice, append }) => {
    if (invoice.note === note) return null;
    const problem = cardNumberProblem([note]);
    if (problem !== null) return problem;
    append('invoice.noted', { invoiceId, note });
    return null;
  });
}

/** Rooms that invoices were in lately, the latest first. */
export function listRooms(context: TillContext): Result<string[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  return ready.ok ? ok(findLatestRooms(db)) : ready;
}
