import type { EmployeeId, PaymentId, PrintJobId } from '@shared/lib/ids';
import { assert } from '@shared/lib/assert';
import type { EventBody } from '@shared/journal/events';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import { findPayment } from '../../db/repos/payments';
import { queueJob, type NewPrintJob } from '../../db/repos/print-jobs';
import { findSettings } from '../../db/repos/records';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { saleReceipt } from './sale-receipt';

/**
 * Queues what a sale brings out of the printer, in the transaction of its payment: the kick of the
 * drawer first, because it must open also when the paper is out, then the receipt.
 */
export function queueSalePapers(
  context: TillContext,
  command: Command,
  paymentId: PaymentId,
): void {
  const { db } = command;
  const settings = findSettings(db, context.tillId);
  const payment = findPayment(db, paymentId);
  assert(settings !== null && payment !== null, 'papers are queued for a payment that was taken');
  // Without a printer there is no drawer on it either; the receipt is shown on the screen.
  if (settings.till.printer.transport === 'screen') return;
  const kinds = payment.tenders.map(({ detail }) => detail.kind);
  if (kinds.includes('cash') || kinds.includes('check')) {
    kickDrawer(context, command, { cause: 'payment', paymentId, reason: '', approvedBy: null });
  }
  const document = saleReceipt(db, settings, payment, 0);
  queuePaper(context, command, { kind: 'receipt', label: payment.numberText, paymentId, document });
}

interface Kick {
  readonly cause: EventBody<'drawer.opened'>['cause'];
  readonly paymentId: PaymentId | null;
  readonly reason: string;
  readonly approvedBy: EmployeeId | null;
}

/** Queues one opening of the drawer and journals it; it is sent at most once, ever. */
export function kickDrawer(context: TillContext, { db, nowMs, append }: Command, kick: Kick): void {
  const jobId = context.ids.next() as PrintJobId;
  append('drawer.opened', { jobId, ...kick });
  const { paymentId } = kick;
  queueJob(db, { jobId, kind: 'drawer-kick', label: '', paymentId, document: null }, nowMs);
}

/** Opens the drawer for `cause`, where there is one: without a printer it has its key only. */
export function kickDrawerIfAny(
  context: TillContext,
  command: Command,
  cause: Kick['cause'],
  reason = '',
): void {
  if (!hasPrinter(context, command)) return;
  kickDrawer(context, command, { cause, paymentId: null, reason, approvedBy: null });
}

/** Whether papers of this till can come out of a printer. */
export function hasPrinter({ tillId }: TillContext, { db }: Command): boolean {
  return (findSettings(db, tillId)?.till.printer.transport ?? 'screen') !== 'screen';
}

type Paper = Omit<NewPrintJob, 'jobId' | 'document'> & { readonly document: ReceiptDocument };

/** Queues a paper and answers its job. */
export function queuePaper({ ids }: TillContext, { db, nowMs }: Command, paper: Paper): PrintJobId {
  const jobId = ids.next() as PrintJobId;
  queueJob(db, { jobId, ...paper }, nowMs);
  return jobId;
}
