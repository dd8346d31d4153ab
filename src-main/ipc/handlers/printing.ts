import type { printingContract } from '@shared/ipc/contract/printing';
import type { TillContext } from '../../services/context';
import { listJobs, openDrawer, printTestPage, resolveJob } from '../../services/printing/jobs';
import type { HandlersOf } from '../router';

export function createPrintingHandlers(context: TillContext): HandlersOf<typeof printingContract> {
  return {
    'printing.jobs': () => listJobs(context),
    'printing.resolve': (input) => resolveJob(context, input),
    'printing.testPage': () => printTestPage(context),
    'drawer.open': (input) => openDrawer(context, input),
  };
}
