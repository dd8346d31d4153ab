import { takenOf } from '@shared/domain/estimate/options';
import type { Failure } from '@shared/ipc/failures';
import type { TemplateView } from '@shared/ipc/views/estimates';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { LineOption } from '@shared/journal/records';
import type { LineId } from '@shared/lib/ids';
import { err, type Result } from '@shared/lib/result';
import { newId } from '../../../bridge/ids';
import { useCheckout } from './checkout-store';
import { currentInvoice, openIfNone } from './sell';
import { runInTurn, send } from './send';

/** Sells everything of a bundle to whom the counter serves now, by `choices` of its either/ors. */
export function sellBundle(
  { templateId, items }: TemplateView,
  choices: LineOption[],
): Promise<Result<InvoiceView, Failure>> {
  return runInTurn(async () => {
    const failure = await openIfNone();
    if (failure !== null) return err(failure);
    const { patientId } = useCheckout.getState();
    const { invoiceId } = currentInvoice();
    const lineIds = takenOf(items, choices).map(() => newId() as LineId);
    return send('invoices.addBundle', { invoiceId, templateId, patientId, choices, lineIds });
  });
}
