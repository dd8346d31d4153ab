import { setImmediate } from 'node:timers/promises';
import { countDecisions } from '@shared/import/summary';
import type { ClientId, EmployeeId, ImportId, PatientId, ProductId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import type { LoadedFile } from './load-file';
import type { Decision } from './plan-file';

// Small enough that the counter can sell in between, large enough that the disk is not asked often.
const SLICE = 50;

/**
 * Journals what was planned, some rows per transaction: an import that is cut off has done its
 * first rows whole, and the same file again does the rest. Who may import is asked by the caller;
 * `employeeId` is null when it is done from the shell.
 */
export async function applyPlan(
  context: TillContext,
  employeeId: EmployeeId | null,
  importId: ImportId,
  { kind, fileSha256 }: LoadedFile,
  decisions: readonly Decision[],
): Promise<void> {
  const news = decisions.filter(({ action }) => action === 'create' || action === 'update');
  for (let start = 0; start < news.length; start += SLICE) {
    const slice = news.slice(start, start + SLICE);
    runCommand(context, [], (command) => {
      for (const decision of slice) journal(command, employeeId, kind, decision);
      return ok(null);
    });
    const total = news.length;
    context.signals.progress({ task: 'import-apply', done: start + slice.length, total });
    await setImmediate();
  }
  runCommand(context, ['records', 'imports'], ({ append }) => {
    const counts = countDecisions(decisions);
    append('import.completed', { importId, kind, fileSha256, ...counts }, { employeeId });
    return ok(null);
  });
}

function journal(
  { append }: Command,
  employeeId: EmployeeId | null,
  kind: LoadedFile['kind'],
  decision: Decision,
): void {
  const by = { employeeId };
  const { recordId, changes } = decision;
  switch (kind) {
    case 'products': {
      const productId = recordId as ProductId;
      append('product.saved', { productId, changes }, by);
      return;
    }
    case 'clients': {
      const clientId = recordId as ClientId;
      append('client.saved', { clientId, changes }, by);
      return;
    }
    case 'patients': {
      const patientId = recordId as PatientId;
      append('patient.saved', { patientId, changes }, by);
      return;
    }
  }
}
