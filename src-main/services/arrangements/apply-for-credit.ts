import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ApplicationView } from '@shared/ipc/views/arrangements';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import { findApplication, findApplications } from '../../db/repos/applications';
import { findClient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { cardNumberProblem } from '../records/card-number-problem';
import { queueApplicationSlip } from './application-slip';
import { applicationView } from './application-view';
import { readerOn } from './reader-on';
import { signedOn } from './signed-on';

/** Takes a client's application for credit, printed for their signature; a manager decides it. */
export function submitApplication(
  context: TillContext,
  { applicationId, clientId, form, signature }: ParsedInput<'applications.submit'>,
): Result<ApplicationView, CommandFailure> {
  const areas = ['invoices', 'records', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<ApplicationView, CommandFailure> => {
    const { db, append } = command;
    const reader = readerOn(context, db);
    if (!reader.ok) return reader;
    const known = findApplication(db, applicationId);
    if (known !== null) {
      return known.clientId === clientId
        ? ok(applicationView(db, known))
        : err({ code: 'ID_TAKEN' });
    }
    if (findClient(db, clientId) === null) return err({ code: 'CLIENT_UNKNOWN' });
    const texts = [form.employer, form.occupation, form.reference, signature?.signedBy ?? ''];
    const problem = cardNumberProblem(texts);
    if (problem !== null) return err(problem);
    append('credit-application.submitted', {
      applicationId,
      number: documentNumberOf(
        db,
        context.tillId,
        reader.value.settings.till,
        'credit-application',
      ),
      clientId,
      form,
      signature: signedOn(signature, { clientId, form }),
    });
    queueApplicationSlip(context, command, applicationId);
    const made = findApplication(db, applicationId);
    assert(made !== null, 'an application stands once it is journalled');
    return ok(applicationView(db, made));
  });
}

/** The latest applications, of one client or of all. */
export function listApplications(
  context: TillContext,
  { clientId, state }: ParsedInput<'applications.list'>,
): Result<ApplicationView[], CommandFailure> {
  const db = context.database.read;
  const reader = readerOn(context, db);
  if (!reader.ok) return reader;
  const rows = findApplications(db, { clientId, isOpen: state === 'open' });
  return ok(rows.map((row) => applicationView(db, row)));
}
