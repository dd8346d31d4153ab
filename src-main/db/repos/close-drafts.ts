import { closeDraft, type KeptDraft } from '@shared/ipc/views/close-draft';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { eq } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../database';
import { closeDrafts } from '../schema/schema';

interface Kept {
  readonly draft: KeptDraft;
  readonly typedBy: EmployeeId;
}

/** What is typed of the closing of a shift, or null when nothing is. */
export function findDraft(db: ReadableDb, shiftId: ShiftId): Kept | null {
  const row = db.select().from(closeDrafts).where(eq(closeDrafts.shiftId, shiftId)).get();
  return row === undefined ? null : { draft: closeDraft.parse(row.draft), typedBy: row.typedBy };
}

export function saveDraft(db: WritableDb, row: typeof closeDrafts.$inferInsert): void {
  const { shiftId, ...typed } = row;
  db.insert(closeDrafts)
    .values({ shiftId, ...typed })
    .onConflictDoUpdate({ target: closeDrafts.shiftId, set: typed })
    .run();
}

export function forgetDraft(db: WritableDb, shiftId: ShiftId): void {
  db.delete(closeDrafts).where(eq(closeDrafts.shiftId, shiftId)).run();
}
