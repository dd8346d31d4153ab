import type { CommandFailure } from '@shared/ipc/failures';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import type { Employee, Settings } from '../../db/repos/records';
import type { TillContext } from '../context';
import { todayOf } from '../accounts/today';
import { whoAndWhere } from '../invoices/change-invoice';

/** Who asks about arrangements, and what day it is where the hospital stands. */
export interface Reader {
  readonly employee: Employee;
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
}

/** Whoever takes money may see what was agreed about it. */
export function readerOn(context: TillContext, db: ReadableDb): Result<Reader, CommandFailure> {
  const ready = whoAndWhere(context, db, 'take-payment');
  if (!ready.ok) return ready;
  const { today } = todayOf(context, ready.value.settings.hospital);
  return ok({ ...ready.value, today });
}
