import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { findSettings } from '../../db/repos/records';
import { findShift } from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { queueReport } from '../printing/house-papers';
import { pageOf } from '../printing/page';
import { figuresOf, maySeeExpected } from './figures';
import { shiftReport } from './shift-paper';

const TITLE = 'X';

type Answer = Result<Output<'shifts.xReport'>, CommandFailure>;

/**
 * What has happened in a shift that is not closed, on screen and if wanted on paper. Closes nothing.
 */
export function takeXReport(
  context: TillContext,
  { shiftId, print }: ParsedInput<'shifts.xReport'>,
): Answer {
  return runCommand(context, ['shifts', 'printing', 'till'], (command): Answer => {
    const { db, append, nowMs } = command;
    const employee = signedInWhoMay(context, db, 'x-report');
    if (!employee.ok) return employee;
    const settings = findSettings(db, context.tillId);
    if (settings === null) return err({ code: 'NOT_SET_UP' });
    const shift = findShift(db, shiftId);
    if (shift === null || shift.closing !== null) return err({ code: 'SHIFT_NOT_OPEN' });
    const { hospital, till } = settings;
    if (print && till.printer.transport === 'screen') return err({ code: 'PRINTER_NOT_SET' });
    append('x-report.taken', { shiftId }, { shiftId });
    const figures = figuresOf(db, shift);
    const language = employee.value.language ?? hospital.language;
    const document = shiftReport(db, {
      settings,
      shift,
      // A report that told the sum would make the count a blind one no longer.
      figures: maySeeExpected(db, employee.value, shift) ? figures : { sales: figures.sales },
      takenBy: employee.value.employeeId,
      takenAtMs: nowMs,
      language,
    });
    if (print) queueReport(context, command, { label: TITLE, document });
    return ok({ document, html: pageOf(settings, document, { lang: language, title: TITLE }) });
  });
}
