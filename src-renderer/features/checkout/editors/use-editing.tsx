import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { EmployeeId, LineId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { useState, type ReactNode } from 'react';
import type { Approval } from '../../../ui/people/approval';
import { useApproval } from '../../../ui/people/use-approval';
import { closeEditor } from '../state/checkout-store';
import { startNextSale } from '../state/open-invoices';
import { currentInvoice } from '../state/sell';
import { runInTurn, send } from '../state/send';

type Changes = ParsedInput<'invoices.changeLine'>['changes'];
type Discount = ParsedInput<'invoices.setDiscount'>['discount'];

export interface Editing {
  /** Why it was not done; the editor stays with what was typed. */
  readonly failure: Failure | null;
  readonly changeLine: (lineId: LineId, changes: Changes, reason: string) => void;
  readonly setDiscount: (discount: Discount, reason: string) => void;
  readonly voidInvoice: (reason: string) => void;
  readonly place: (room: string, withEmployee: EmployeeId | null) => void;
  readonly note: (note: string) => void;
  /** Has to be rendered: asks a second person when the act needs one. */
  readonly dialog: ReactNode;
}

/** Carries out what an editor was opened for, and closes it when it is done. */
export function useEditing(): Editing {
  const [failure, setFailure] = useState<Failure | null>(null);
  const { run, dialog } = useApproval();
  const carryOut = async (
    attempt: (approval: Approval) => Promise<Result<InvoiceView, Failure>>,
    onDone: () => void = closeEditor,
  ) => {
    setFailure(null);
    const result = await run((approval) => runInTurn(() => attempt(approval)));
    if (result === null) return;
    if (result.ok) onDone();
    else setFailure(result.error);
  };
  return {
    failure,
    dialog,
    changeLine: (lineId, changes, reason) =>
      void carryOut((approval) => {
        const { invoiceId } = currentInvoice();
        return send('invoices.changeLine', { invoiceId, lineId, changes, reason, approval });
      }),
    setDiscount: (discount, reason) =>
      void carryOut((approval) => {
        const { invoiceId } = currentInvoice();
        return send('invoices.setDiscount', { invoiceId, discount, reason, approval });
      }),
    place: (room, withEmployee) =>
      void carryOut(() => {
        const { invoiceId } = currentInvoice();
        return send('invoices.place', { invoiceId, room, withEmployee });
      }),
    note: (note) =>
      void carryOut(() => {
        const { invoiceId } = currentInvoice();
        return send('invoices.note', { invoiceId, note });
      }),
    voidInvoice: (reason) =>
      void carryOut((approval) => {
        const { invoiceId } = currentInvoice();
        return send('invoices.void', { invoiceId, reason, approval });
      }, startNextSale),
  };
}
