import type { I18n } from '@lingui/core';
import type { Act } from '@shared/domain/people/permission';
import type { Output } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { Language } from '@shared/journal/fields';
import type { EmployeeId } from '@shared/lib/ids';
import { i18nFor } from '@shared/locales/i18n';
import { err, ok, type Result } from '@shared/lib/result';
import type { PaperHead } from '@shared/receipt/paper-head';
import type { ReadableDb } from '../../db/database';
import type { CopiedPaper } from '../../db/repos/paper-copies';
import { findEmployee, findSettings, type Settings } from '../../db/repos/records';
import { isDemo } from '../../db/repos/secrets';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { originalOrCopy } from './copies';
import type { DrawnPaper } from './drawn-paper';
import { letterheadOf } from './letterhead';
import { pageOf } from './page';
import { hasPrinter, queuePaper } from './queue-papers';

/** What a paper of the house is drawn from. */
export interface Desk {
  readonly db: ReadableDb;
  readonly settings: Settings;
  readonly head: PaperHead;
  readonly i18n: I18n;
  readonly nowMs: number;
  /** Who asks for it. */
  readonly askedBy: EmployeeId | null;
}

/** A paper as calls answer it, with the label that is its name as a file too. */
export type ShownPaper = DrawnPaper & Output<'shifts.xReport'>;

/** Draws a paper, or says why there is none. */
export type Draw = (desk: Desk) => Result<DrawnPaper, CommandFailure>;

interface Wanted {
  /** What whoever asks must be allowed to do. */
  readonly act: Act;
  readonly print: boolean;
  /** What is given out, where it says COPY from the second time on. */
  readonly paper?: CopiedPaper;
  /** Of the client whom it is for; left out, or null, it is for the house. */
  readonly language?: Language | null;
}

/** A paper in the language of who asks, on the screen and if wanted from the printer. */
export function showHousePaper(
  context: TillContext,
  wanted: Wanted,
  draw: Draw,
): Result<ShownPaper, CommandFailure> {
  const { paper } = wanted;
  if (!wanted.print) return drawFor(context, context.database.read, wanted, draw);
  return runCommand(
    context,
    ['printing', 'till'],
    (command): Result<ShownPaper, CommandFailure> => {
      const isPrinted = hasPrinter(context, command);
      const drawn = drawFor(context, command.db, wanted, (desk) => {
        const original = draw(desk);
        if (!original.ok || paper === undefined || !isPrinted) return original;
        return ok(originalOrCopy(command, original.value, { paper, i18n: desk.i18n, reason: '' }));
      });
      if (!drawn.ok) return drawn;
      if (!isPrinted) return err({ code: 'PRINTER_NOT_SET' });
      queueReport(context, command, drawn.value);
      return drawn;
    },
  );
}

function drawFor(
  context: TillContext,
  db: ReadableDb,
  { act, language = null }: Wanted,
  draw: Draw,
): Result<ShownPaper, CommandFailure> {
  const employee = signedInWhoMay(context, db, act);
  if (!employee.ok) return employee;
  const settings = findSettings(db, context.tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  const lang = language ?? employee.value.language ?? settings.hospital.language;
  const drawn = draw(deskOf(context, db, settings, lang));
  if (!drawn.ok) return drawn;
  const { label: title, document } = drawn.value;
  return ok({ ...drawn.value, html: pageOf(settings, document, { lang, title }) });
}

/** Who reads a slip: the people of the house, or a client, whose language may not be known. */
export type Reader = 'house' | { readonly language: Language | null };

/** Queues the slip that comes with a command, where there is a printer. */
export function queueSlip(
  context: TillContext,
  command: Command,
  reader: Reader,
  draw: (desk: Desk) => DrawnPaper,
): void {
  const { db } = command;
  const settings = findSettings(db, context.tillId);
  if (settings === null || !hasPrinter(context, command)) return;
  const own = reader === 'house' ? languageAt(context, db) : reader.language;
  const desk = deskOf(context, db, settings, own ?? settings.hospital.language);
  queueReport(context, command, draw(desk));
}

/** The language of who is signed in, if they have one of their own. */
function languageAt({ session }: TillContext, db: ReadableDb): Language | null {
  const { employeeId } = session;
  return employeeId === null ? null : (findEmployee(db, employeeId)?.language ?? null);
}

/** Queues a paper that belongs to no payment. */
export function queueReport(
  context: TillContext,
  command: Command,
  { label, document }: DrawnPaper,
): void {
  queuePaper(context, command, { kind: 'report', label, paymentId: null, document });
}

function deskOf(
  { clock, session }: TillContext,
  db: ReadableDb,
  settings: Settings,
  language: Language,
): Desk {
  const { hospital, till } = settings;
  const head = {
    hospital: letterheadOf(hospital),
    tillName: till.name,
    isTraining: isDemo(db),
  };
  const askedBy = session.employeeId;
  return { db, settings, head, i18n: i18nFor(language), nowMs: clock.nowMs(), askedBy };
}
