import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { checkApproval } from '../people/approval';
import { changeInvoice } from './change-invoice';
import { wordFor } from './change-line';
import { cardNumberProblem } from '../records/card-number-problem';

/** Sets the invoice aside with a note, so that the next client can be served. */
export function holdInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
  note: string,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(
    context,
    invoiceId,
    'build-invoice',
    ({ append }) => {
      const problem = cardNumberProblem([note]);
      if (problem !== null) return problem;
      append('invoice.held', { invoiceId, note });
      return null;
    },
    true,
  );
}

/** Takes a held invoice up again; one that is not held stays as it is. */
export function resumeInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(
    context,
    invoiceId,
    'build-invoice',
    ({ invoice, append }) => {
      if (invoice.heldAtMs !== null) append('invoice.resumed', { invoiceId });
      return null;
    },
    true,
  );
}

/** Ends an open invoice that is not to be paid. An empty one needs nobody's word. */
export async function voidInvoice(
  context: TillContext,
  { invoiceId, reason, approval }: ParsedInput<'invoices.void'>,
): Promise<Result<InvoiceView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return changeInvoice(
    context,
    invoiceId,
    'build-invoice',
    ({ invoice, employee, append }) => {
      const acts = invoice.lines.length === 0 ? [] : (['void-invoice'] as const);
      const approvedBy = wordFor(acts, employee, approver.value, reason);
      if (!approvedBy.ok) return approvedBy.error;
      append('invoice.voided', { invoiceId, reason, approvedBy: approvedBy.value });
      return null;
    },
    true,
  );
}
