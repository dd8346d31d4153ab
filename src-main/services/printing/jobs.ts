import { may } from '@shared/domain/people/permission';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PrintJobView } from '@shared/ipc/views/printing';
import { i18nFor } from '@shared/locales/i18n';
import { err, ok, type Result } from '@shared/lib/result';
import { receiptDocument } from '@shared/receipt/receipt-document';
import { renderTestPage } from '@shared/receipt/test-page';
import { findJob, findJobs, setJobState, type PrintJobRow } from '../../db/repos/print-jobs';
import { findSettings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { approvedFor, checkApproval, signedIn } from '../people/approval';
import { queueCopy } from '../payments/receipts';
import { letterheadOf } from './letterhead';
import { kickDrawer, queuePaper } from './queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';

type Failed<T> = Result<T, CommandFailure>;

const AREAS = ['printing', 'till', 'payments'] as const;
const DONE_SHOWN = 30;

/** Jobs that are not done, then the latest that are. */
export function listJobs(context: TillContext): Failed<PrintJobView[]> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  return ok(findJobs(db, DONE_SHOWN).map(viewOf));
}

/** The cashier tells what became of a job that the till cannot know about. */
export function resolveJob(
  context: TillContext,
  { jobId, resolution }: ParsedInput<'printing.resolve'>,
): Failed<PrintJobView[]> {
  const done = runCommand(context, AREAS, (command): Failed<null> => {
    const { db, nowMs, append } = command;
    const employee = signedIn(context, db);
    if (!employee.ok) return employee;
    const job = findJob(db, jobId);
    if (job === null) return err({ code: 'JOB_UNKNOWN' });
    if (job.state === 'printed' || job.state === 'dropped' || job.state === 'sending') {
      return err({ code: 'JOB_NOT_OPEN' });
    }
    if (resolution === 'reprint' && !may(employee.value.roles, 'reprint')) {
      return err({ code: 'NOT_ALLOWED', act: 'reprint' });
    }
    append('print.resolved', { jobId, resolution });
    setJobState(db, jobId, resolution === 'printed' ? 'printed' : 'dropped', null, nowMs);
    return resolution === 'reprint' ? printAgain(context, command, job) : ok(null);
  });
  return done.ok ? listJobs(context) : done;
}

function printAgain(context: TillContext, command: Command, job: PrintJobRow): Failed<null> {
  const { kind, label, paymentId } = job;
  // The drawer is never kicked again: whoever wants it open says why.
  if (kind === 'drawer-kick') return err({ code: 'JOB_NOT_OPEN' });
  if (kind === 'receipt' && paymentId !== null) {
    const copy = queueCopy(context, command, paymentId, 'Print job repeated');
    return copy.ok ? ok(null) : copy;
  }
  const document = receiptDocument.parse(job.document);
  queuePaper(context, command, { kind, label, paymentId, document });
  return ok(null);
}

/** Prints a page that shows whether the printer is set up right. */
export function printTestPage(context: TillContext): Failed<Output<'printing.testPage'>> {
  return runCommand(context, AREAS, (command): Failed<Output<'printing.testPage'>> => {
    const employee = signedIn(context, command.db);
    if (!employee.ok) return employee;
    const settings = findSettings(command.db, context.tillId);
    if (settings === null) return err({ code: 'NOT_SET_UP' });
    const { hospital, till } = settings;
    if (till.printer.transport === 'screen') return err({ code: 'PRINTER_NOT_SET' });
    const page = {
      hospital: letterheadOf(hospital),
      tillName: till.name,
      printedAtMs: command.nowMs,
    };
    const document = renderTestPage(page, i18nFor(hospital.language));
    const paper = { kind: 'test-page', label: '', paymentId: null, document } as const;
    return ok({ jobId: queuePaper(context, command, paper) });
  });
}

/** Opens the drawer without a sale; who may not do that alone needs somebody's word. */
export async function openDrawer(
  context: TillContext,
  { reason, approval }: ParsedInput<'drawer.open'>,
): Promise<Failed<Record<string, never>>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return runCommand(context, AREAS, (command): Failed<Record<string, never>> => {
    const employee = signedIn(context, command.db);
    if (!employee.ok) return employee;
    const word = approvedFor(employee.value, 'no-sale', approver.value);
    if (!word.ok) return word;
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const settings = findSettings(command.db, context.tillId);
    if (settings?.till.printer.transport === 'screen') return err({ code: 'PRINTER_NOT_SET' });
    kickDrawer(context, command, {
      cause: 'no-sale',
      paymentId: null,
      reason,
      approvedBy: word.value,
    });
    return ok({});
  });
}

function viewOf(job: PrintJobRow): PrintJobView {
  const { jobId, kind, label, paymentId, state, code, createdAtMs } = job;
  return { jobId, kind, label, paymentId, state, code, createdAtMs };
}
