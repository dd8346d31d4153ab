import { localDate } from '@shared/domain/time/local-date';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EventBody } from '@shared/journal/events';
import { assert } from '@shared/lib/assert';
import type { EmployeeId, InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { i18nFor } from '@shared/locales/i18n';
import { returnedCheckText } from '@shared/receipt/returned-check-text';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import { findCheckReturn, type CheckReturnRow } from '../../db/repos/check-returns';
import { findCheck, type CheckTaken } from '../../db/repos/checks';
import { requireDeposit } from '../../db/repos/deposits';
import { requirePayment, type Payment } from '../../db/repos/payments';
import { findClient, type Client, type Settings } from '../../db/repos/records';
import { findShift } from '../../db/repos/shifts';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { whatCheckWasFor } from './check-was-for';

type Wanted = ParsedInput<'checks.return'>;
type Answer = Result<Output<'checks.return'>, CommandFailure>;

/**
 * The bank did not pay a check of a shift that is closed: what it had settled is owed again, at once
 * with a fee where that is wanted. Asked again with the same id it answers the first outcome.
 */
export async function returnCheck(context: TillContext, wanted: Wanted): Promise<Answer> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const areas = ['payments', 'invoices', 'shifts', 'records', 'till'] as const;
  return runCommand(context, areas, (command): Answer => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, 'return-check', approver.value);
    if (!word.ok) return word;
    const known = findCheckReturn(db, wanted.checkReturnId);
    if (known !== null) {
      return known.tenderId === wanted.tenderId ? ok(returnView(known)) : err({ code: 'ID_TAKEN' });
    }
    const problem = cardNumberProblem([wanted.reason]);
    if (problem !== null) return err(problem);
    const found = checkToReturn(db, wanted);
    if (!found.ok) return found;
    const work = { context, command, settings: ready.value.settings, wanted, ...found.value };
    takeBack({ ...work, approvedBy: word.value });
    const returned = findCheckReturn(db, wanted.checkReturnId);
    assert(returned !== null, 'what was just taken back is there');
    return ok(returnView(returned));
  });
}

interface Found {
  readonly check: CheckTaken;
  readonly payment: Payment;
}

/** The check, if it may have gone to a bank and did not come back yet. */
function checkToReturn(db: ReadableDb, { tenderId }: Wanted): Result<Found, CommandFailure> {
  const check = findCheck(db, tenderId);
  if (check === null) return err({ code: 'CHECK_UNKNOWN' });
  const payment = requirePayment(db, check.paymentId);
  if (payment.voidedAtMs !== null) return err({ code: 'PAYMENT_VOIDED' });
  if (findShift(db, payment.shiftId)?.closing == null) return err({ code: 'SHIFT_NOT_CLOSED' });
  return ok({ check, payment });
}

interface Work extends Found {
  readonly context: TillContext;
  readonly command: Command;
  readonly settings: Settings;
  readonly wanted: Wanted;
  readonly approvedBy: EmployeeId | null;
}

function takeBack(work: Work): void {
  const { command, check, payment, wanted, approvedBy } = work;
  const { db, append } = command;
  const { checkReturnId, tenderId, reason } = wanted;
  const { paymentId, clientId } = payment;
  const { amountMinor } = check;
  const { restMinor, certificates, ...parts } = whatCheckWasFor(db, payment, amountMinor);
  const client = clientId === null ? null : findClient(db, clientId);
  append('check.returned', {
    ...{ checkReturnId, paymentId, tenderId, clientId, amountMinor },
    ...{ from: cameTo(db, check), depositId: check.depositId },
    ...parts,
    ...(certificates.length > 0 && { certificates }),
    ...(restMinor > 0 && { rest: { ...charge(work, client, 'check'), amountMinor: restMinor } }),
    ...{ reason, approvedBy },
  });
  if (client === null) return;
  const feeMinor = receivablesRulesOf(db).returnedCheckFeeMinor;
  if (wanted.chargesFee && feeMinor > 0) {
    append('account.charged', {
      ...charge(work, client, 'fee'),
      ...{ clientId, kind: 'returned-check', amountMinor: feeMinor, forInvoiceId: null },
      ...{ reason, approvedBy },
    });
  }
  const { tendersNotAllowed } = client;
  if (wanted.refusesChecks && !tendersNotAllowed.includes('check')) {
    const changes = { tendersNotAllowed: [...tendersNotAllowed, 'check' as const] };
    append('client.saved', { clientId: client.clientId, changes });
  }
}

/** A charge that is due at once, in the words of whoever has to pay it. */
function charge(
  { context, command, settings, check }: Work,
  client: Client | null,
  what: 'check' | 'fee',
) {
  const { hospital, till } = settings;
  const i18n = i18nFor(client?.language ?? hospital.language);
  return {
    invoiceId: context.ids.next() as InvoiceId,
    number: documentNumberOf(command.db, context.tillId, till, 'invoice'),
    description: returnedCheckText(what, check.number, i18n),
    dueOn: localDate(command.nowMs, hospital.timeZone),
  };
}

/** How far the check had come. */
function cameTo(db: ReadableDb, { depositId }: CheckTaken): EventBody<'check.returned'>['from'] {
  if (depositId === null) return 'undeposited';
  return requireDeposit(db, depositId).status === 'received' ? 'bank' : 'in-transit';
}

function returnView(row: CheckReturnRow): Output<'checks.return'> {
  const { checkReturnId, paymentId, tenderId, amountMinor, invoices, credits } = row;
  return { checkReturnId, paymentId, tenderId, amountMinor, invoices, credits };
}
