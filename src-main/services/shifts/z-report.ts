import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { assert } from '@shared/lib/assert';
import type { ShiftId } from '@shared/lib/ids';
import { i18nFor } from '@shared/locales/i18n';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findSettings, type Settings } from '../../db/repos/records';
import { findShift, type ShiftRow } from '../../db/repos/shifts';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { originalOrCopy } from '../printing/copies';
import type { DrawnPaper } from '../printing/drawn-paper';
import { queueReport } from '../printing/house-papers';
import { pageOf } from '../printing/page';
import { hasPrinter } from '../printing/queue-papers';
import { figuresOf } from './figures';
import { shiftReport } from './shift-paper';

type Answer = Result<Output<'shifts.zReport'>, CommandFailure>;

/** The Z report of a closed shift, as it was; printed again if wanted. */
export function zReport(
  context: TillContext,
  { shiftId, print }: ParsedInput<'shifts.zReport'>,
): Answer {
  return runCommand(context, print ? ['printing', 'till'] : [], (command): Answer => {
    const { db } = command;
    const employee = signedIn(context, db);
    if (!employee.ok) return employee;
    const settings = findSettings(db, context.tillId);
    if (settings === null) return err({ code: 'NOT_SET_UP' });
    const shift = findShift(db, shiftId);
    if (shift === null) return err({ code: 'SHIFT_UNKNOWN' });
    if (shift.closing === null) return err({ code: 'SHIFT_NOT_CLOSED' });
    if (print && !hasPrinter(context, command)) return err({ code: 'PRINTER_NOT_SET' });
    const lang = settings.hospital.language;
    const original = drawZ(db, settings, shift);
    const paper = { kind: 'z-report', id: shiftId } as const;
    const drawn = print
      ? originalOrCopy(command, original, { paper, i18n: i18nFor(lang), reason: '' })
      : original;
    if (print) queueReport(context, command, drawn);
    const { label: title, document } = drawn;
    return ok({ document, html: pageOf(settings, document, { lang, title }) });
  });
}

/** Queues the Z report in the transaction of the closing, where there is a printer. */
export function queueZReport(context: TillContext, command: Command, shiftId: ShiftId): void {
  if (!hasPrinter(context, command)) return;
  const settings = findSettings(command.db, context.tillId);
  const shift = findShift(command.db, shiftId);
  assert(settings !== null && shift !== null, 'a Z report is of a shift that was closed');
  queueReport(context, command, drawZ(command.db, settings, shift));
}

function drawZ(db: ReadableDb, settings: Settings, shift: ShiftRow): DrawnPaper {
  const { closedBy, closedAtMs } = shift;
  assert(closedBy !== null && closedAtMs !== null, 'a Z report is of a closed shift');
  const document = shiftReport(db, {
    settings,
    shift,
    figures: figuresOf(db, shift),
    takenBy: closedBy,
    takenAtMs: closedAtMs,
    language: settings.hospital.language,
  });
  return { label: shift.zText ?? 'Z', document };
}
