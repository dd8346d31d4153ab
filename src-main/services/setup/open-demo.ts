import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { findSettings } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { furnishDemo, type DemoIds } from './furnish-demo';
import { playWeek } from './play-week';
import { readDemo } from './read-demo';

/** Furnishes a new till as the demo hospital in `folder`, and plays the week before now in it. */
export async function openDemo(
  context: TillContext,
  folder: string,
): Promise<Result<Record<string, never>, CommandFailure>> {
  const { signals } = context;
  const demo = readDemo(folder);
  const furnished = runCommand(context, [], (command): Result<DemoIds, CommandFailure> => {
    if (findSettings(command.db, context.tillId) !== null) return err({ code: 'ALREADY_SET_UP' });
    return ok(furnishDemo(context, command, demo));
  });
  if (!furnished.ok) return furnished;
  await playWeek(context, demo, furnished.value, async (done, total) => {
    signals.progress({ task: 'demo', done, total });
    await new Promise((resolve) => setImmediate(resolve));
  });
  signals.changed(['till', 'people', 'records', 'shifts', 'invoices', 'payments']);
  return ok({});
}
