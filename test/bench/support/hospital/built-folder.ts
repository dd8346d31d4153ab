import { dirname } from 'node:path';
import { inTransaction } from '@main/db/database';
import { findEmployees } from '@main/db/repos/records';
import { saveSecret } from '@main/db/repos/secrets';
import { managedTill } from './hospital-till';
import { openBuilt } from './open-built';
import { beginShift } from './shift';

/** As a demo's PINs are kept: whoever measures can sign in. */
export const MANAGER_PIN = '730518';

/** A folder with a copy of the ten-year hospital, for the app to work in, with an open shift; null where there is none. */
export function builtFolder(): { folder: string; managerNumber: string } | null {
  const database = openBuilt();
  if (database === null) return null;
  const till = managedTill(database, 4);
  const manager = findEmployees(database.read).find(
    ({ employeeId }) => employeeId === till.session.employeeId,
  );
  if (manager === undefined) throw new Error('somebody manages the hospital');
  const { employeeId, number } = manager;
  beginShift(till);
  inTransaction(database, (db) => {
    const none = { salt: '', pinHash: '', failedCount: 0, lockedUntilMs: null };
    saveSecret(db, { employeeId, ...none, demoPin: MANAGER_PIN });
  });
  const folder = dirname(database.sqlite.name);
  database.sqlite.close();
  return { folder, managerNumber: number };
}
