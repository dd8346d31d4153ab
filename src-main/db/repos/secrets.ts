import type { EmployeeId } from '@shared/lib/ids';
import { eq, ne } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../database';
import { deviceSettings, employeeSecrets } from '../schema/schema';

export type EmployeeSecret = typeof employeeSecrets.$inferSelect;

export function findSecret(db: ReadableDb, employeeId: EmployeeId): EmployeeSecret | null {
  const isTheirs = eq(employeeSecrets.employeeId, employeeId);
  return db.select().from(employeeSecrets).where(isTheirs).get() ?? null;
}

export function saveSecret(db: WritableDb, secret: EmployeeSecret): void {
  db.insert(employeeSecrets)
    .values(secret)
    .onConflictDoUpdate({ target: employeeSecrets.employeeId, set: secret })
    .run();
}

/** Whether anybody's PIN is kept as a hash; those of the demo are not. */
export function hasHashedPins(db: ReadableDb): boolean {
  return (
    db.select().from(employeeSecrets).where(ne(employeeSecrets.pinHash, '')).get() !== undefined
  );
}

/** Whether this till was furnished as the demo hospital. */
export function isDemo(db: ReadableDb): boolean {
  return (
    db.select().from(deviceSettings).where(eq(deviceSettings.name, 'demo')).get() !== undefined
  );
}

export function markAsDemo(db: WritableDb): void {
  db.insert(deviceSettings).values({ name: 'demo', value: true }).run();
}
