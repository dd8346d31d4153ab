import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { receiptDocument, type ReceiptDocument } from '@shared/receipt/receipt-document';
import type { ReadableDb } from '../../db/database';
import { findPayment, type Payment } from '../../db/repos/payments';
import { findReceiptJob } from '../../db/repos/print-jobs';
import { findSettings, type Settings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedIn, signedInWhoMay } from '../people/approval';
import { pageOf } from '../printing/page';
import { queuePaper } from '../printing/queue-papers';
import { saleReceipt } from '../printing/sale-receipt';
import { cardNumberProblem } from '../records/card-number-problem';

type Failed<T> = Result<T, CommandFailure>;

/** The receipt as it was printed, or as it would have been. */
export function showReceipt(
  context: TillContext,
  paymentId: PaymentId,
): Failed<Output<'receipts.show'>> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const found = findSale(context, db, paymentId);
  if (!found.ok) return found;
  const { settings, payment } = found.value;
  const document = original(db, settings, payment);
  const named = { lang: settings.hospital.language, title: payment.numberText };
  return ok({ document, html: pageOf(settings, document, named) });
}

/** Prints the receipt again, as COPY and its number. */
export function reprintReceipt(
  context: TillContext,
  { paymentId, reason }: ParsedInput<'receipts.reprint'>,
): Failed<Output<'receipts.reprint'>> {
  const areas = ['payments', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Failed<{ copyNumber: number }> => {
    const employee = signedInWhoMay(context, command.db, 'reprint');
    if (!employee.ok) return employee;
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    return queueCopy(context, command, paymentId, reason);
  });
}

/** Journals one more copy of the receipt and queues it. */
export function queueCopy(
  context: TillContext,
  command: Command,
  paymentId: PaymentId,
  reason: string,
): Failed<{ copyNumber: number }> {
  const found = findSale(context, command.db, paymentId);
  if (!found.ok) return found;
  const { settings, payment } = found.value;
  if (settings.till.printer.transport === 'screen') return err({ code: 'PRINTER_NOT_SET' });
  const copyNumber = payment.copies + 1;
  command.append('receipt.reprinted', { paymentId, copyNumber, reason });
  const document = saleReceipt(command.db, settings, payment, copyNumber);
  const label = payment.numberText;
  queuePaper(context, command, { kind: 'receipt', label, paymentId, document });
  return ok({ copyNumber });
}

/** Writes the receipt as PDF and answers where. */
export async function saveReceiptPdf(
  context: TillContext,
  paymentId: PaymentId,
): Promise<Failed<Output<'receipts.savePdf'>>> {
  const shown = showReceipt(context, paymentId);
  if (!shown.ok) return shown;
  const found = findSale(context, context.database.read, paymentId);
  if (!found.ok) return found;
  if (context.pdf === null) return err({ code: 'PDF_NOT_AVAILABLE' });
  const { numberText } = found.value.payment;
  return ok({ savedAs: await context.pdf.save(numberText, shown.value.html) });
}

function findSale(
  { tillId }: TillContext,
  db: ReadableDb,
  paymentId: PaymentId,
): Failed<{ settings: Settings; payment: Payment }> {
  const settings = findSettings(db, tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  const payment = findPayment(db, paymentId);
  return payment === null ? err({ code: 'PAYMENT_UNKNOWN' }) : ok({ settings, payment });
}

function original(db: ReadableDb, settings: Settings, payment: Payment): ReceiptDocument {
  const job = findReceiptJob(db, payment);
  return job === null ? saleReceipt(db, settings, payment, 0) : receiptDocument.parse(job.document);
}
