import type { Output } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findSettings } from '../../db/repos/records';
import { lastCopyOf, type CopiedPaper } from '../../db/repos/paper-copies';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedIn, signedInWhoMay } from '../people/approval';
import { countCopy } from '../printing/copies';
import { drawDocument, type DrawnDocument, type Wanted } from './draw-document';

type Answer<T> = Result<T, CommandFailure>;

/** The document as a letter, for the screen: as the original says it. */
export function showDocument(
  context: TillContext,
  document: Wanted,
): Answer<Output<'documents.show'>> {
  const drawn = drawFor(context, context.database.read, document, 0);
  if (!drawn.ok) return drawn;
  const { title, html, size } = drawn.value.page;
  return ok({ title, html, size });
}

/**
 * Writes the letter as PDF and answers where. What clients may only have once says from the second
 * time on that it is a copy: that is journalled before there is a file.
 */
export async function saveDocumentPdf(
  context: TillContext,
  document: Wanted,
): Promise<Answer<Output<'documents.savePdf'>>> {
  const { pdf } = context;
  const employee = signedIn(context, context.database.read);
  if (!employee.ok) return employee;
  if (pdf === null) return err({ code: 'PDF_NOT_AVAILABLE' });
  const drawn = drawToGive(context, document);
  if (!drawn.ok) return drawn;
  const { label, page, copyNumber } = drawn.value;
  const name = copyNumber === 0 ? label : `${label}-copy-${copyNumber}`;
  return ok({ savedAs: await pdf.save(name, page.html, page), copyNumber });
}

type Given = DrawnDocument & { readonly copyNumber: number };

function drawToGive(context: TillContext, document: Wanted): Answer<Given> {
  const paper = countedOf(document);
  if (paper === null) {
    const drawn = drawFor(context, context.database.read, document, 0);
    return drawn.ok ? ok({ ...drawn.value, copyNumber: 0 }) : drawn;
  }
  return runCommand(context, [], (command): Answer<Given> => {
    const last = lastCopyOf(command.db, paper);
    if (last !== null) {
      const employee = signedInWhoMay(context, command.db, 'reprint');
      if (!employee.ok) return employee;
    }
    const known = drawFor(context, command.db, document, 0);
    if (!known.ok) return known;
    const copyNumber = countCopy(command, paper, { last, reason: '' });
    const drawn = drawFor(context, command.db, document, copyNumber);
    return drawn.ok ? ok({ ...drawn.value, copyNumber }) : drawn;
  });
}

function drawFor(
  context: TillContext,
  db: ReadableDb,
  document: Wanted,
  copyNumber: number,
): Answer<DrawnDocument> {
  const employee = signedInWhoMay(context, db, 'build-invoice');
  if (!employee.ok) return employee;
  const settings = findSettings(db, context.tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  return drawDocument({ db, settings, nowMs: context.clock.nowMs(), copyNumber }, document);
}

/** As which paper its copies are counted; null when it may be given out as often as anybody likes. */
function countedOf({ kind, id }: Wanted): CopiedPaper | null {
  switch (kind) {
    case 'invoice':
    case 'credit-note':
    case 'plan':
      return { kind, id };
    case 'estimate':
    case 'credit-application':
    case 'dispute':
      return null;
  }
}
