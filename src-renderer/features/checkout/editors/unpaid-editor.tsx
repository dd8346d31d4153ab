import { Trans, useLingui } from '@lingui/react/macro';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { Failure } from '@shared/ipc/failures';
import { useEffect, useRef, useState } from 'react';
import { MoneyText } from '../../../ui/money/money-text';
import { finalizeUnpaid } from '../state/finalize-unpaid';
import { EditorForm } from './editor-form';

/** Asks once before an invoice becomes final that its client cannot pay now. */
export function UnpaidEditor({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const [failure, setFailure] = useState<Failure | null>(null);
  const isTried = useRef(false);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    words.current?.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, []);
  const name = invoice.client?.displayName ?? t`The client`;
  const done = async () => {
    // Enter that is pressed twice makes nothing final twice, and reports no failure of its own.
    if (isTried.current) return;
    isTried.current = true;
    setFailure(await finalizeUnpaid(invoice));
    isTried.current = false;
  };
  return (
    <EditorForm
      title={t`Cannot pay in full`}
      failure={failure}
      doneLabel={t`Make it final`}
      onDone={() => void done()}
    >
      <p ref={words}>
        <Trans>
          {name} owes <MoneyText amountMinor={invoice.totals.totalMinor} /> from now on. The invoice
          gets its number, and nothing on it changes any more. What is to become of it is asked
          next.
        </Trans>
      </p>
    </EditorForm>
  );
}
