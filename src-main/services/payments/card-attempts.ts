import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CardAttemptView } from '@shared/ipc/views/cards';
import { assert } from '@shared/lib/assert';
import type { CardAttemptId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import {
  findCardAttempt,
  findOpenCardAttempts,
  type CardAttemptRow,
} from '../../db/repos/card-attempts';
import { findInvoice } from '../../db/repos/invoices';
import { findClient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedIn, signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { clientNameOf } from '../records/client-name';
import { nameOf } from '../people/name-of';

type Answer = Result<CardAttemptView, CommandFailure>;

const AREAS = ['payments', 'till'] as const;

/** Keeps a try to charge a card whose end nobody knows. Asked twice, it is kept once. */
export function reportUnknownCard(
  context: TillContext,
  wanted: ParsedInput<'cards.reportUnknown'>,
): Answer {
  return runCommand(context, AREAS, ({ db, append }): Answer => {
    const employee = signedInWhoMay(context, db, 'take-payment');
    if (!employee.ok) return employee;
    const { cardAttemptId, invoiceId, amountMinor } = wanted;
    const known = findCardAttempt(db, cardAttemptId);
    if (known !== null) {
      const isSame = known.invoiceId === invoiceId && known.amountMinor === amountMinor;
      return isSame ? ok(cardAttemptView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const problem = cardNumberProblem([wanted.brand, wanted.reason]);
    if (problem !== null) return err(problem);
    const invoice = invoiceId === null ? null : findInvoice(db, invoiceId);
    if (invoiceId !== null && invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
    const clientId = wanted.clientId ?? invoice?.clientId ?? null;
    if (clientId !== null && findClient(db, clientId) === null) {
      return err({ code: 'CLIENT_UNKNOWN' });
    }
    append('card-attempt.unknown', { ...wanted, clientId });
    return ok(viewOf(db, cardAttemptId));
  });
}

/** Says how a try has ended. What was said once stays. */
export function resolveCardAttempt(
  context: TillContext,
  { cardAttemptId, outcome, approvalCode, reason }: ParsedInput<'cards.resolve'>,
): Answer {
  return runCommand(context, AREAS, ({ db, append }): Answer => {
    const employee = signedInWhoMay(context, db, 'take-payment');
    if (!employee.ok) return employee;
    const attempt = findCardAttempt(db, cardAttemptId);
    if (attempt === null) return err({ code: 'CARD_ATTEMPT_UNKNOWN' });
    if (attempt.state !== 'unknown') {
      const said = attempt.state === 'declined' ? 'declined' : 'approved';
      return said === outcome
        ? ok(cardAttemptView(db, attempt))
        : err({ code: 'CARD_ATTEMPT_UNKNOWN' });
    }
    const problem = cardNumberProblem([approvalCode, reason]);
    if (problem !== null) return err(problem);
    const body = { cardAttemptId, outcome, approvalCode, reason, approvedBy: null };
    append('card-attempt.resolved', body);
    return ok(viewOf(db, cardAttemptId));
  });
}

/** The tries that are not settled yet. */
export function listOpenCardAttempts(
  context: TillContext,
): Result<CardAttemptView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  return ok(findOpenCardAttempts(db).map((row) => cardAttemptView(db, row)));
}

function viewOf(db: ReadableDb, cardAttemptId: CardAttemptId): CardAttemptView {
  const row = findCardAttempt(db, cardAttemptId);
  assert(row !== null, 'what was just kept is there');
  return cardAttemptView(db, row);
}

function cardAttemptView(db: ReadableDb, row: CardAttemptRow): CardAttemptView {
  const { cardAttemptId, clientId, invoiceId, amountMinor, brand, last4, reason } = row;
  return {
    ...{ cardAttemptId, clientId, invoiceId, amountMinor, brand, last4, reason },
    clientName: clientNameOf(db, clientId),
    state: row.state,
    approvalCode: row.approvalCode,
    triedAtMs: row.triedAtMs,
    triedByName: nameOf(db, row.triedBy),
  };
}
