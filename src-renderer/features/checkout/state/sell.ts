import { ONE_UNIT, quantityMilli, type QuantityMilli } from '@shared/domain/quantity/quantity';
import type { Failure } from '@shared/ipc/failures';
import type { InvoiceLineView, InvoiceView } from '@shared/ipc/views/invoices';
import type { ProductView } from '@shared/ipc/views/records';
import type { LineId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { newId } from '../../../bridge/ids';
import { useTill } from '../../../state/till';
import type { Approval } from '../../../ui/people/approval';
import { focusSearch, useCheckout } from './checkout-store';
import { lineToRaise } from './line-to-raise';
import { failureOf, runInTurn, send } from './send';

/** Sells so much of a product to whom the counter serves now. */
export function sellProduct(product: ProductView, amount: QuantityMilli): Promise<void> {
  return runInTurn(async () => {
    const failure = (await openIfNone()) ?? (await addOrRaise(product, amount));
    useCheckout.setState({ view: 'selling', searchText: '', notice: noticeOf(failure) });
    focusSearch();
  });
}

/** Opens the invoice of a walk-in when there is none yet. */
export async function openIfNone(): Promise<Failure | null> {
  if (useCheckout.getState().invoice !== null) return null;
  return failureOf(await send('invoices.open', { invoiceId: newId(), clientId: null }));
}

async function addOrRaise(product: ProductView, amount: QuantityMilli): Promise<Failure | null> {
  const { patientId } = useCheckout.getState();
  const { invoiceId, lines } = currentInvoice();
  const employeeId = useTill.getState().session?.employeeId ?? null;
  const grown = lineToRaise(lines, { product, quantityMilli: amount, patientId, employeeId });
  if (grown !== null) {
    const { lineId } = grown.line;
    const changes = { quantityMilli: grown.quantityMilli };
    useCheckout.setState({ selectedLineId: lineId });
    return failureOf(
      await send('invoices.changeLine', { invoiceId, lineId, changes, reason: '', approval: null }),
    );
  }
  const lineId = newId() as LineId;
  const { productId } = product;
  const line = { lineId, productId, quantityMilli: amount, patientId, performedBy: null };
  const failure = failureOf(await send('invoices.addLines', { invoiceId, lines: [line] }));
  if (failure === null) useCheckout.setState({ selectedLineId: lineId });
  return failure;
}

/** One more or one less of the line; nothing is left below one unit: Delete removes. */
export function stepQuantity(
  { lineId }: InvoiceLineView,
  step: 1 | -1,
  approval: Approval,
): Promise<Result<InvoiceView, Failure>> {
  return runInTurn(async () => {
    const invoice = currentInvoice();
    const now = invoice.lines.find((line) => line.lineId === lineId);
    const stepped = (now?.quantityMilli ?? 0) + step * ONE_UNIT;
    if (now === undefined || stepped <= 0) return ok(invoice);
    const { invoiceId } = invoice;
    const changes = { quantityMilli: quantityMilli(stepped) };
    return send('invoices.changeLine', { invoiceId, lineId, changes, reason: '', approval });
  });
}

/** Takes the line off the invoice, and offers to take that back. */
export function removeLine(line: InvoiceLineView): Promise<void> {
  return runInTurn(async () => {
    const { invoiceId, lines } = currentInvoice();
    const index = lines.findIndex(({ lineId }) => lineId === line.lineId);
    const failure = failureOf(
      await send('invoices.removeLine', { invoiceId, lineId: line.lineId }),
    );
    const left = useCheckout.getState().invoice?.lines ?? [];
    const next = left[Math.min(index, left.length - 1)];
    useCheckout.setState({
      selectedLineId: next?.lineId ?? null,
      editor: null,
      notice: failure === null ? { kind: 'removed', line } : { kind: 'failure', failure },
    });
  });
}

/** Sells again what was removed. Another price or a discount was approved for the old line only. */
export function bringBack(line: InvoiceLineView): Promise<void> {
  return runInTurn(async () => {
    const { invoiceId } = currentInvoice();
    const { productId, quantityMilli: amount, patientId, performedBy } = line;
    const lineId = newId() as LineId;
    const again = { lineId, productId, quantityMilli: amount, patientId, performedBy };
    const failure = failureOf(await send('invoices.addLines', { invoiceId, lines: [again] }));
    useCheckout.setState({
      notice: noticeOf(failure),
      ...(failure === null && { selectedLineId: lineId }),
    });
    focusSearch();
  });
}

export function noticeOf(failure: Failure | null) {
  return failure === null ? null : ({ kind: 'failure', failure } as const);
}

/** The invoice on the counter; to be called only where there is one. */
export function currentInvoice(): InvoiceView {
  const { invoice } = useCheckout.getState();
  if (invoice === null) throw new Error('no invoice is on the counter');
  return invoice;
}
