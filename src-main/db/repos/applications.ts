import type { ApplicationId, ClientId } from '@shared/lib/ids';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { creditApplications } from '../schema/schema';

export type ApplicationRow = typeof creditApplications.$inferSelect;

export function findApplication(
  db: ReadableDb,
  applicationId: ApplicationId,
): ApplicationRow | null {
  const isIt = eq(creditApplications.applicationId, applicationId);
  return db.select().from(creditApplications).where(isIt).get() ?? null;
}

const LATEST = 200;

/** The latest applications, the newest first: of one client, or undecided ones, if it is wanted. */
export function findApplications(
  db: ReadableDb,
  { clientId, isOpen }: { readonly clientId: ClientId | null; readonly isOpen: boolean },
): ApplicationRow[] {
  return db
    .select()
    .from(creditApplications)
    .where(
      and(
        clientId === null ? undefined : eq(creditApplications.clientId, clientId),
        isOpen ? isNull(creditApplications.decision) : undefined,
      ),
    )
    .orderBy(desc(creditApplications.submittedAtMs))
    .limit(LATEST)
    .all();
}
