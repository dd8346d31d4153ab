import { setImmediate } from 'node:timers/promises';
import { countDecisions } from '@shared/import/summary';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientId, ImportId, PatientId, ProductId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import type { LoadedFile } from './load-file';
import type { Decision } from './plan-file';

// Small enough that the counter can sell in between, large enough that the disk is not asked often.
const SLICE = 50;

/**
 * Journals what was planned, some rows per transaction: an import that is cut off has done its
 * first rows whole, and the same file again does the rest.
 */
export async function applyPlan(
  context: TillContext,
  importId: ImportId,
  { kind, fileSha256 }: LoadedFile,
  decisions: readonly Decision[],
): Promise<Result<null, CommandFailure>> {
  const news = decisions.filter(({ action }) => action === 'create' || action === 'update');
  for (let start = 0; start < news.length; start += SLICE) {
    const slice = news.slice(start, start + SLICE);
    const done = runCommand(context, [], (command): Result<null, CommandFailure> => {
      const manager = signedInWhoMay(context, command.db, 'import');
      if (!manager.ok) return manager;
      for (const decision of slice) journal(command, kind, decision);
      return ok(null);
    });
    if (!done.ok) return done;
    const total = news.length;
    context.signals.progress({ task: 'import-apply', done: start + slice.length, total });
    await setImmediate();
  }
  return runCommand(context, ['records', 'imports'], ({ append }) => {
    append('import.completed', { importId, kind, fileSha256, ...countDecisions(decisions) });
    return ok(null);
  });
}

function journal({ append }: Command, kind: LoadedFile['kind'], decision: Decision): void {
  const { recordId, changes } = decision;
  switch (kind) {
    case 'products': {
      const productId = recordId as ProductId;
      append('product.saved', { productId, changes });
      return;
    }
    case 'clients': {
      const clientId = recordId as ClientId;
      append('client.saved', { clientId, changes });
      return;
    }
    case 'patients': {
      const patientId = recordId as PatientId;
      append('patient.saved', { patientId, changes });
      return;
    }
  }
}
