import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DisputeView } from '@shared/ipc/views/arrangements';
import { ok, type Result } from '@shared/lib/result';
import { findOpenDisputes, findResolvedDisputes } from '../../db/repos/disputes';
import type { TillContext } from '../context';
import { disputeView } from './dispute-view';
import { readerOn } from './reader-on';

const LATEST = 100;

/** The supervisor's queue: what waits, the one first whose day comes first. */
export function listDisputes(
  context: TillContext,
  { state }: ParsedInput<'disputes.list'>,
): Result<DisputeView[], CommandFailure> {
  const db = context.database.read;
  const reader = readerOn(context, db);
  if (!reader.ok) return reader;
  const resolved = state === 'open' ? [] : findResolvedDisputes(db, LATEST);
  const rows = [...findOpenDisputes(db), ...resolved];
  return ok(rows.map((row) => disputeView(db, row, reader.value.today)));
}
