import { assert } from '@shared/lib/assert';
import type { EstimateState } from '@shared/ipc/views/estimates';
import type { EstimateTemplateRecord } from '@shared/journal/records';
import type { ClientId, EstimateId, TemplateId } from '@shared/lib/ids';
import { and, asc, desc, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { estimates, estimateTemplates } from '../schema/schema';

export type Estimate = typeof estimates.$inferSelect;

export function findEstimate(db: ReadableDb, estimateId: EstimateId): Estimate | null {
  return db.select().from(estimates).where(eq(estimates.estimateId, estimateId)).get() ?? null;
}

/** The estimate, which must be there: its absence is a bug. */
export function requireEstimate(db: ReadableDb, estimateId: EstimateId): Estimate {
  const estimate = findEstimate(db, estimateId);
  assert(estimate !== null, `there is no estimate ${estimateId}`);
  return estimate;
}

export interface EstimateQuery {
  readonly filter: EstimateState | 'open' | 'all';
  readonly clientId: ClientId | null;
  /** The hospital's business day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly limit: number;
}

/** The estimates that are asked for, the latest change first. */
export function findEstimates(db: ReadableDb, query: EstimateQuery): Estimate[] {
  const { clientId, limit } = query;
  const isTheirs = clientId === null ? undefined : eq(estimates.clientId, clientId);
  return db
    .select()
    .from(estimates)
    .where(and(isTheirs, inState(query)))
    .orderBy(desc(estimates.changedAtMs), desc(estimates.estimateId))
    .limit(limit)
    .all();
}

function inState({ filter, today }: EstimateQuery): SQL | undefined {
  const holds = gte(estimates.validUntil, today);
  const isUnanswered = inArray(estimates.status, ['draft', 'presented']);
  switch (filter) {
    case 'all':
      return undefined;
    case 'open':
      return or(and(isUnanswered, holds), eq(estimates.status, 'accepted'));
    case 'expired':
      return and(isUnanswered, lt(estimates.validUntil, today));
    case 'draft':
    case 'presented':
      return and(eq(estimates.status, filter), holds);
    case 'accepted':
    case 'declined':
    case 'invoiced':
      return eq(estimates.status, filter);
  }
}

export function findTemplate(
  db: ReadableDb,
  templateId: TemplateId,
): EstimateTemplateRecord | null {
  const isIt = eq(estimateTemplates.templateId, templateId);
  return db.select().from(estimateTemplates).where(isIt).get()?.record ?? null;
}

/** The templates in use, by name. */
export function findTemplates(
  db: ReadableDb,
): ({ readonly templateId: TemplateId } & EstimateTemplateRecord)[] {
  return db
    .select()
    .from(estimateTemplates)
    .where(eq(estimateTemplates.active, true))
    .orderBy(asc(estimateTemplates.name), asc(estimateTemplates.templateId))
    .all()
    .map(({ templateId, record }) => ({ ...record, templateId }));
}
