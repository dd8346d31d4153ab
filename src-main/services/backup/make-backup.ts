import type { Output } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';

type Answer = Result<Output<'backups.make'>, CommandFailure>;

/**
 * Copies the till's file among its backups, whole and looked over, and journals that it did. The
 * entry itself is in the next copy: this one was complete before.
 */
export async function makeBackup(context: TillContext): Promise<Answer> {
  const { database, backups, clock, signals } = context;
  const employee = signedInWhoMay(context, database.read, 'count-drawer');
  if (!employee.ok) return employee;
  if (backups === null) return err({ code: 'BACKUP_FAILED' });
  const what = { file: database.sqlite.name, nowMs: clock.nowMs() };
  const made = await backups.save(what, (done, total) => {
    signals.progress({ task: 'backup', done, total });
  });
  if (!made.ok) return made;
  const { savedAs, fileName, sha256, sizeBytes } = made.value;
  const { employeeId } = employee.value;
  return runCommand(context, [], ({ append }): Answer => {
    append('backup.made', { fileName, sha256, sizeBytes }, { employeeId });
    return ok({ savedAs, sizeBytes });
  });
}
