import type { Minor } from '@shared/domain/money/money';
import { settleTenders, type OfferedTender } from '@shared/domain/tender/settle';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { DocumentTotalsFact, SettledTender, TenderInput } from '@shared/journal/money-facts';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findInvoice } from '../../db/repos/invoices';
import { anyTenderKnown, findPayment } from '../../db/repos/payments';
import { findClient, type Employee, type Settings } from '../../db/repos/records';
import { findCountingShift, findOpenShift } from '../../db/repos/shifts';
import { commandIn, runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, signedInWhoMay, type Approver } from '../people/approval';
import { totalsOf } from '../invoices/invoice-totals';
import { queueSalePapers } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { drawerOfOther } from '../shifts/drawer-of-other';
import { paymentView } from './payment-view';
import { tenderProblem } from './tender-problem';

type Wanted = ParsedInput<'payments.commit'>;

interface Checked {
  readonly invoice: InvoiceState;
  readonly totals: DocumentTotalsFact;
  readonly dueMinor: Minor;
  readonly settings: Settings;
  readonly shiftId: ShiftId;
}

/**
 * Makes the invoice final, takes its payment and queues its papers and the drawer's kick, as one
 * transaction. Asked again with the same id it answers the first outcome and does nothing.
 */
export function commitPayment(
  context: TillContext,
  wanted: Wanted,
): Result<PaymentView, CommandFailure> {
  return takePayment(context, wanted, null);
}

/** The frozen shift that a payment joins late, why, and who was asked. */
interface Late {
  readonly shiftId: ShiftId;
  readonly reason: string;
  readonly approver: Approver;
}

/** Takes it into the open shift, or late into the one that is being counted. */
export function takePayment(
  context: TillContext,
  wanted: Wanted,
  late: Late | null,
): Result<PaymentView, CommandFailure> {
  const areas = ['payments', 'invoices', 'shifts', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<PaymentView, CommandFailure> => {
    const { db } = command;
    // Also before a repeat is answered: what was paid is told to nobody who just walks by.
    const employee = signedInWhoMay(context, db, 'take-payment');
    if (!employee.ok) return employee;
    const known = findPayment(db, wanted.paymentId);
    if (known !== null) {
      const isSame = known.allocations.some(({ invoiceId }) => invoiceId === wanted.invoiceId);
      return isSame ? ok(paymentView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const joined = shiftFor(context, command, employee.value, late);
    if (!joined.ok) return joined;
    const { shiftId, approvedBy } = joined.value;
    const checked = check(context, command, wanted, shiftId);
    if (!checked.ok) return checked;
    const tenders = settle(wanted, checked.value);
    if (!tenders.ok) return tenders;
    journal(context, command, wanted, checked.value, tenders.value);
    if (late !== null) {
      const { paymentId } = wanted;
      const body = { paymentId, reason: late.reason, approvedBy };
      command.append('payment.added-late', body, { shiftId });
    }
    queueSalePapers(context, commandIn(command, shiftId), wanted.paymentId);
    const taken = findPayment(db, wanted.paymentId);
    return taken === null ? err({ code: 'PAYMENT_UNKNOWN' }) : ok(paymentView(db, taken));
  });
}

/** The shift that gets the money, and under whose word when it is not the one that sells. */
function shiftFor(
  { tillId }: TillContext,
  { db }: Command,
  employee: Employee,
  late: Late | null,
): Result<{ shiftId: ShiftId; approvedBy: EmployeeId | null }, CommandFailure> {
  if (late !== null) {
    const word = approvedFor(employee, 'add-late-payment', late.approver);
    if (!word.ok) return word;
    const problem = cardNumberProblem([late.reason]);
    if (problem !== null) return err(problem);
    const frozen = findCountingShift(db, tillId);
    if (frozen?.shiftId !== late.shiftId) return err({ code: 'SHIFT_NOT_COUNTING' });
    return ok({ shiftId: frozen.shiftId, approvedBy: word.value });
  }
  const shift = findOpenShift(db, tillId);
  if (shift === null) return err({ code: 'SHIFT_NOT_OPEN' });
  const others = drawerOfOther(db, shift, employee);
  return others === null ? ok({ shiftId: shift.shiftId, approvedBy: null }) : err(others);
}

function check(
  context: TillContext,
  { db }: Command,
  { invoiceId, expectedTotalMinor, tenders, isRestInCash }: Wanted,
  shiftId: ShiftId,
): Result<Checked, CommandFailure> {
  const ready = whoAndWhere(context, db, 'take-payment');
  if (!ready.ok) return ready;
  const { settings } = ready.value;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  // One that is final is owed again when its payment was voided.
  const isOwed = invoice.status === 'finalized';
  if (invoice.status !== 'open' && !isOwed) return err({ code: 'INVOICE_NOT_OPEN' });
  if (invoice.heldAtMs !== null) return err({ code: 'INVOICE_HELD' });
  if (invoice.lines.length === 0) return err({ code: 'INVOICE_EMPTY' });
  const totals = totalsOf(invoice, settings.hospital);
  const dueMinor = isOwed ? dueOf(invoice) : totals.totalMinor;
  if (dueMinor !== expectedTotalMinor) return err({ code: 'TOTAL_CHANGED', totalMinor: dueMinor });
  const tenderIds = tenders.map(({ tenderId }) => tenderId);
  if (new Set(tenderIds).size < tenderIds.length || anyTenderKnown(db, tenderIds)) {
    return err({ code: 'ID_TAKEN' });
  }
  const client = invoice.clientId === null ? null : findClient(db, invoice.clientId);
  const problem = tenderProblem(
    tenders.map(({ detail }) => detail),
    isRestInCash === true,
    client,
  );
  if (problem !== null) return err(problem);
  return ok({ invoice, totals, dueMinor, settings, shiftId });
}

interface Settled {
  readonly tenders: SettledTender[];
  readonly changeMinor: SettledTender['changeMinor'];
  readonly cashRoundingMinor: SettledTender['changeMinor'];
}

function settle(wanted: Wanted, checked: Checked): Result<Settled, CommandFailure> {
  const { dueMinor, settings } = checked;
  const offered = wanted.tenders.map(({ detail }) => offer(detail));
  const step = settings.hospital.cashRoundingStepMinor;
  const settlement = settleTenders(dueMinor, offered, step, wanted.isRestInCash);
  if (!settlement.ok) return settlement;
  const { changeMinor, cashRoundingMinor } = settlement.value;
  const tenders = wanted.tenders.flatMap(({ tenderId, detail }, index) => {
    const settled = settlement.value.tenders[index];
    return settled === undefined ? [] : [{ tenderId, detail, ...settled }];
  });
  return ok({ tenders, changeMinor, cashRoundingMinor });
}

function offer(detail: TenderInput): OfferedTender {
  const { kind } = detail;
  return { kind, amountMinor: kind === 'cash' ? detail.tenderedMinor : detail.amountMinor };
}

function journal(
  { tillId }: TillContext,
  { db, append }: Command,
  { invoiceId, paymentId }: Wanted,
  { invoice, totals, dueMinor, settings, shiftId }: Checked,
  { tenders, changeMinor, cashRoundingMinor }: Settled,
): void {
  const number = (kind: 'invoice' | 'payment') => documentNumberOf(db, tillId, settings.till, kind);
  if (invoice.status === 'open') {
    append('invoice.finalized', { invoiceId, number: number('invoice'), totals }, { shiftId });
  }
  append(
    'payment.taken',
    {
      paymentId,
      number: number('payment'),
      clientId: invoice.clientId,
      tenders,
      allocations: [{ invoiceId, amountMinor: dueMinor }],
      changeMinor,
      cashRoundingMinor,
    },
    { shiftId },
  );
}
