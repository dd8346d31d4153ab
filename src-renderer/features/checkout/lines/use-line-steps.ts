import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import type { ReactNode } from 'react';
import { useApproval } from '../../../ui/people/use-approval';
import { tellNotice } from '../state/checkout-store';
import { noticeOf, stepQuantity } from '../state/sell';
import { failureOf } from '../state/send';

/** Sells one more or one less of a line. */
export type StepLine = (line: InvoiceLineView, step: 1 | -1) => void;

/**
 * One more or one less by a single press. Somebody is asked only where a price or a discount was
 * approved for fewer; every other press counts, however fast. `dialog` has to be rendered.
 */
export function useLineSteps(): { readonly step: StepLine; readonly dialog: ReactNode } {
  const { run, dialog } = useApproval();
  const carryOut = async (line: InvoiceLineView, step: 1 | -1) => {
    const tried = await stepQuantity(line, step, null);
    const isApprovalNeeded = !tried.ok && tried.error.code === 'APPROVAL_NEEDED';
    const result = isApprovalNeeded
      ? await run((approval) => stepQuantity(line, step, approval))
      : tried;
    if (result !== null) tellNotice(noticeOf(failureOf(result)));
  };
  return {
    step: (line, step) => void carryOut(line, step),
    dialog,
  };
}
