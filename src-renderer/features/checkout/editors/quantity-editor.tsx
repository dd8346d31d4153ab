import { useLingui } from '@lingui/react/macro';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { QuantityInput } from '../../../ui/numbers/quantity-input';
import { EditorForm } from './editor-form';
import { ReasonField } from './reason-field';
import { useEditing } from './use-editing';

/** Sets how much is sold. */
export function QuantityEditor({ line }: { readonly line: InvoiceLineView }) {
  const { t } = useLingui();
  const { failure, changeLine, dialog } = useEditing();
  const [reason, setReason] = useState('');
  // Fewer units make the same amount off a larger discount, which is asked about.
  const isReasonAsked = failure?.code === 'REASON_NEEDED' || reason !== '';
  const [quantityMilli, setQuantityMilli] = useState<QuantityMilli | null>(line.quantityMilli);
  const done = () => {
    if (quantityMilli !== null) changeLine(line.lineId, { quantityMilli }, reason.trim());
  };
  return (
    <>
      <EditorForm title={t`Quantity: ${line.description}`} failure={failure} onDone={done}>
        <QuantityInput
          data-autofocus
          label={t`Quantity`}
          value={quantityMilli}
          onChange={setQuantityMilli}
        />
        {isReasonAsked && (
          <ReasonField
            value={reason}
            onType={setReason}
            error={null}
            reasons={[t`Several animals`, t`Staff`, t`Rescue group`, t`Goodwill`]}
          />
        )}
      </EditorForm>
      {dialog}
    </>
  );
}
