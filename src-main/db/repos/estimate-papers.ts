import type { EstimateId } from '@shared/lib/ids';
import { eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { estimates } from '../schema/schema';

export type EstimateRow = typeof estimates.$inferSelect;

export function findEstimateRow(db: ReadableDb, estimateId: EstimateId): EstimateRow | null {
  return db.select().from(estimates).where(eq(estimates.estimateId, estimateId)).get() ?? null;
}
