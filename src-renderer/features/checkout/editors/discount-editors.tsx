import { useLingui } from '@lingui/react/macro';
import type { InvoiceLineView, InvoiceView } from '@shared/ipc/views/invoices';
import { DiscountFields } from './discount-fields';
import { useEditing } from './use-editing';

/** Takes something off one line. */
export function LineDiscountEditor({ line }: { readonly line: InvoiceLineView }) {
  const { t } = useLingui();
  const { failure, changeLine, dialog } = useEditing();
  return (
    <>
      <DiscountFields
        title={t`Discount: ${line.description}`}
        discount={line.discount}
        reason=""
        failure={failure}
        onDone={(discount, reason) => {
          changeLine(line.lineId, { discount }, reason);
        }}
      />
      {dialog}
    </>
  );
}

/** Takes something off the whole sale. */
export function DocumentDiscountEditor({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { failure, setDiscount, dialog } = useEditing();
  return (
    <>
      <DiscountFields
        title={t`Discount on the whole sale`}
        discount={invoice.discount}
        reason={invoice.discountReason}
        failure={failure}
        onDone={setDiscount}
      />
      {dialog}
    </>
  );
}
