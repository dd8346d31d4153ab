import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Command } from '../../state/commands';
import { startPaying } from './pay/take-payment';
import {
  findClient,
  focusSearch,
  openEditor,
  selectedLine,
  showView,
  useCheckout,
  type LineEditorKind,
} from './state/checkout-store';
import { askToLeaveUnpaid } from './state/finalize-unpaid';
import { bringBack, removeLine } from './state/sell';
import { startVerifying } from './verify/start-verifying';

/** The keys of the counter while something is sold. */
export function useSellingCommands(): readonly Command[] {
  const { t } = useLingui();
  return useMemo(() => {
    const onScreen = (
      id: string,
      label: string,
      keys: string | null,
      run: () => void,
    ): Command => ({
      id,
      label,
      keys,
      scope: 'screen',
      run,
    });
    return [
      onScreen('find-product', t`Find a product`, 'F2', () => {
        showView('selling');
      }),
      onScreen('find-client', t`Find a client`, 'F3', () => {
        findClient(true);
      }),
      onScreen(
        'hold',
        t`Hold the sale`,
        'F6',
        withInvoice(() => {
          openEditor({ kind: 'hold' });
        }),
      ),
      onScreen('open-invoices', t`Open and held invoices`, 'F7', () => {
        showView('invoices');
      }),
      onScreen('place', t`Where the visit is`, 'Shift+F6', editInvoice('place')),
      onScreen('note', t`Note to the client`, 'Shift+F7', editInvoice('note')),
      onScreen('verify', t`Verify before checkout`, 'F10', startVerifying),
      onScreen('unpaid', t`Cannot pay in full`, 'Shift+F9', askToLeaveUnpaid),
      onScreen('pay', t`Pay`, 'F9', startPaying),
      onScreen('pay-too', t`Pay`, 'Mod+Enter', startPaying),
      onScreen(
        'document-discount',
        t`Discount on the whole sale`,
        'Mod+D',
        withInvoice(() => {
          openEditor({ kind: 'document-discount' });
        }),
      ),
      onScreen('void', t`Void this sale`, null, () => {
        if (useCheckout.getState().invoice !== null) openEditor({ kind: 'void' });
      }),
      onScreen('bring-back', t`Bring the removed line back`, 'Mod+Z', undoRemoval),
      onScreen('line-quantity', t`Line: quantity`, 'Q', edit('quantity')),
      onScreen('line-price', t`Line: price`, 'P', edit('price')),
      onScreen('line-discount', t`Line: discount`, 'D', edit('discount')),
      onScreen('line-employee', t`Line: employee`, 'E', edit('employee')),
      onScreen('line-patient', t`Line: animal`, 'A', edit('patient')),
      onScreen('line-remove', t`Line: remove`, 'Delete', () => {
        const line = selectedLine(useCheckout.getState());
        if (line !== null) void removeLine(line);
      }),
    ];
  }, [t]);
}

function edit(kind: LineEditorKind): () => void {
  return () => {
    const line = selectedLine(useCheckout.getState());
    if (line !== null) openEditor({ kind, lineId: line.lineId });
  };
}

/** Also for an invoice without lines yet: the client has just come in. */
function editInvoice(kind: 'place' | 'note'): () => void {
  return () => {
    if (useCheckout.getState().invoice !== null) openEditor({ kind });
  };
}

function withInvoice(run: () => void): () => void {
  return () => {
    const { invoice } = useCheckout.getState();
    if (invoice !== null && invoice.lines.length > 0) run();
    else focusSearch();
  };
}

function undoRemoval(): void {
  const { notice } = useCheckout.getState();
  if (notice?.kind === 'removed') void bringBack(notice.line);
}
