import { settleTenders, type OfferedTender } from '@shared/domain/tender/settle';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { DocumentTotalsFact, SettledTender, TenderInput } from '@shared/journal/money-facts';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { nextSequence } from '../../db/repos/counters';
import { findInvoice } from '../../db/repos/invoices';
import { anyTenderKnown, findPayment } from '../../db/repos/payments';
import { findClient, type Employee, type Settings } from '../../db/repos/records';
import { findOpenShift } from '../../db/repos/shifts';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { signedInWhoMay } from '../people/approval';
import { totalsOf } from '../invoices/invoice-totals';
import { queueSalePapers } from '../printing/queue-papers';
import { paymentView } from './payment-view';
import { tenderProblem } from './tender-problem';

type Wanted = ParsedInput<'payments.commit'>;

interface Checked {
  readonly invoice: InvoiceState;
  readonly totals: DocumentTotalsFact;
  readonly settings: Settings;
  readonly employee: Employee;
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
  const areas = ['payments', 'invoices', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<PaymentView, CommandFailure> => {
    const { db } = command;
    // Also before a repeat is answered: what was paid is told to nobody who just walks by.
    const employee = signedInWhoMay(context, db, 'take-payment');
    if (!employee.ok) return employee;
    const known = findPayment(db, wanted.paymentId);
    if (known !== null) return ok(paymentView(db, known));
    const checked = check(context, command, wanted);
    if (!checked.ok) return checked;
    const tenders = settle(wanted, checked.value);
    if (!tenders.ok) return tenders;
    journal(context, command, wanted, checked.value, tenders.value);
    queueSalePapers(context, command, wanted.paymentId);
    const taken = findPayment(db, wanted.paymentId);
    return taken === null ? err({ code: 'PAYMENT_UNKNOWN' }) : ok(paymentView(db, taken));
  });
}

function check(
  context: TillContext,
  { db }: Command,
  { invoiceId, expectedTotalMinor, tenders, isRestInCash }: Wanted,
): Result<Checked, CommandFailure> {
  const ready = whoAndWhere(context, db, 'take-payment');
  if (!ready.ok) return ready;
  const { settings, employee } = ready.value;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  if (invoice.status !== 'open') return err({ code: 'INVOICE_NOT_OPEN' });
  if (invoice.heldAtMs !== null) return err({ code: 'INVOICE_HELD' });
  if (invoice.lines.length === 0) return err({ code: 'INVOICE_EMPTY' });
  const totals = totalsOf(invoice, settings.hospital);
  if (totals.totalMinor !== expectedTotalMinor) {
    return err({ code: 'TOTAL_CHANGED', totalMinor: totals.totalMinor });
  }
  const tenderIds = tenders.map(({ tenderId }) => tenderId);
  if (new Set(tenderIds).size < tenderIds.length || anyTenderKnown(db, tenderIds)) {
    return err({ code: 'ID_TAKEN' });
  }
  const shift = findOpenShift(db, context.tillId);
  if (shift === null) return err({ code: 'SHIFT_NOT_OPEN' });
  const client = invoice.clientId === null ? null : findClient(db, invoice.clientId);
  const problem = tenderProblem(
    tenders.map(({ detail }) => detail),
    isRestInCash === true,
    client,
  );
  if (problem !== null) return err(problem);
  return ok({ invoice, totals, settings, employee, shiftId: shift.shiftId });
}

interface Settled {
  readonly tenders: SettledTender[];
  readonly changeMinor: SettledTender['changeMinor'];
  readonly cashRoundingMinor: SettledTender['changeMinor'];
}

function settle(wanted: Wanted, checked: Checked): Result<Settled, CommandFailure> {
  const { totals, settings } = checked;
  const offered = wanted.tenders.map(({ detail }) => offer(detail));
  const step = settings.hospital.cashRoundingStepMinor;
  const settlement = settleTenders(totals.totalMinor, offered, step, wanted.isRestInCash);
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
  { invoice, totals, settings, shiftId }: Checked,
  { tenders, changeMinor, cashRoundingMinor }: Settled,
): void {
  const { prefix } = settings.till;
  const number = (kind: 'invoice' | 'payment', letter: string) => {
    const sequence = nextSequence(db, tillId, kind);
    return { sequence, text: `${prefix}-${letter}${String(sequence).padStart(6, '0')}` };
  };
  append('invoice.finalized', { invoiceId, number: number('invoice', ''), totals }, { shiftId });
  append(
    'payment.taken',
    {
      paymentId,
      number: number('payment', 'R'),
      clientId: invoice.clientId,
      tenders,
      allocations: [{ invoiceId, amountMinor: totals.totalMinor }],
      changeMinor,
      cashRoundingMinor,
    },
    { shiftId },
  );
}
