import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { useMoney } from '../../../ui/money/use-money';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { EditorForm } from './editor-form';
import { ReasonField } from './reason-field';
import { useEditing } from './use-editing';

/** Sells at another price than the catalogue's, with a reason. */
export function PriceEditor({ line }: { readonly line: InvoiceLineView }) {
  const { t } = useLingui();
  const { format } = useMoney();
  const { failure, changeLine, dialog } = useEditing();
  const [unitPriceMinor, setUnitPriceMinor] = useState<Minor | null>(line.unitPriceMinor);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const done = () => {
    setAsked(true);
    if (unitPriceMinor === null || reason.trim() === '') return;
    changeLine(line.lineId, { unitPriceMinor }, reason.trim());
  };
  const listPrice = format(line.listPriceMinor);
  return (
    <>
      <EditorForm title={t`Price: ${line.description}`} failure={failure} onDone={done}>
        <MoneyInput
          data-autofocus
          label={t`New price (list ${listPrice})`}
          value={unitPriceMinor}
          error={isAsked && unitPriceMinor === null ? t`Type the new price.` : null}
          onChange={setUnitPriceMinor}
        />
        <ReasonField
          value={reason}
          onType={setReason}
          error={isAsked && reason.trim() === '' ? t`Say why the price is another one.` : null}
          reasons={[t`Price on the shelf`, t`Agreed by the veterinarian`, t`Damaged package`]}
        />
      </EditorForm>
      {dialog}
    </>
  );
}
