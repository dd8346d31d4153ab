import { localDate } from '@shared/domain/time/local-date';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EstimateSummary, EstimateView } from '@shared/ipc/views/estimates';
import type { EstimateId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findEstimate, findEstimates } from '../../db/repos/estimates';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { estimateSummary, estimateView } from './estimate-view';

const SHOWN = 200;

/** The estimates that are asked for, the latest change first. */
export function listEstimates(
  context: TillContext,
  { filter, clientId }: ParsedInput<'estimates.list'>,
): Result<EstimateSummary[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const { hospital } = ready.value.settings;
  const nowMs = context.clock.nowMs();
  const today = localDate(nowMs, hospital.timeZone);
  const found = findEstimates(db, { filter, clientId, today, limit: SHOWN });
  return ok(found.map((estimate) => estimateSummary(db, estimate, hospital, nowMs)));
}

export function findEstimateView(
  context: TillContext,
  estimateId: EstimateId,
): Result<EstimateView, CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const { hospital } = ready.value.settings;
  const estimate = findEstimate(db, estimateId);
  if (estimate === null) return err({ code: 'ESTIMATE_UNKNOWN' });
  return ok(estimateView(db, estimate, hospital, context.clock.nowMs()));
}
