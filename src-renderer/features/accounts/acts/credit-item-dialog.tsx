import type { OpenAccountItem } from '@shared/ipc/views/accounts';
import type { CreditNoteId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import { keptDrafts } from '../../../state/kept-drafts';
import { CreditDialog } from '../../../ui/crediting/credit-dialog';
import type { CreditDraft } from '../../../ui/crediting/credit-draft';

interface Props {
  readonly item: OpenAccountItem;
  readonly onClose: () => void;
}

const useCreditDraft = keptDrafts<CreditDraft>();

/** Takes lines of an invoice back that is still owed. */
export function CreditItemDialog({ item, onClose }: Props) {
  const { invoiceId, number } = item;
  const { draft, change, end } = useCreditDraft(invoiceId, () => ({
    creditNoteId: newId() as CreditNoteId,
    ...{ lines: [], reason: '' },
  }));
  return (
    <CreditDialog
      {...{ invoiceId, number, draft, onClose }}
      onChange={change}
      onDone={() => {
        end();
        onClose();
      }}
    />
  );
}
