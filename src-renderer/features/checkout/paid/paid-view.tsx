import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { useEffect, useRef } from 'react';
import { useCommands } from '../../../state/commands';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { MoneyText } from '../../../ui/money/money-text';
import { ReceiptPaper } from '../../../ui/paper/receipt-paper';
import { startNextSale } from '../state/open-invoices';
import { PaidFacts } from './paid-facts';
import { PrintState } from './print-state';
import { useArmed } from './use-armed';
import './paid.css';

const PAYMENTS = ['payments'] as const;

/** The money is taken and the sale is safe: what to give back, and the way to the next client. */
export function PaidView({ payment }: { readonly payment: PaymentView }) {
  const { t } = useLingui();
  const { paymentId } = payment;
  const next = useRef<HTMLButtonElement>(null);
  const isArmed = useArmed();
  const receipt = useAnswer('receipts.show', { paymentId }, PAYMENTS);
  useEffect(() => {
    next.current?.focus();
  }, []);
  const goOn = () => {
    if (isArmed) startNextSale();
  };
  useCommands([{ id: 'next-sale', label: t`Next sale`, keys: 'F2', scope: 'screen', run: goOn }]);
  return (
    <section className="checkout-paid" aria-label={t`Paid`}>
      <div className="checkout-paid-facts">
        <h2 className="checkout-paid-title">
          <IconCircleCheck size={34} aria-hidden /> <Trans>Paid</Trans>
        </h2>
        <Change payment={payment} />
        <PaidFacts payment={payment} />
        <PrintState paymentId={paymentId} />
        <Button
          ref={next}
          size="xl"
          fullWidth
          aria-disabled={!isArmed}
          rightSection={<KeyHint keys="Enter" />}
          onClick={goOn}
        >
          <Trans>Next sale</Trans>
        </Button>
      </div>
      <div className="checkout-paid-paper" role="group" aria-label={t`Receipt`} tabIndex={0}>
        <FailureNotice failure={receipt.failure} />
        {receipt.value !== null && <ReceiptPaper title={t`Receipt`} html={receipt.value.html} />}
      </div>
    </section>
  );
}

function Change({ payment }: { readonly payment: PaymentView }) {
  const { t } = useLingui();
  const { changeMinor } = payment;
  return (
    <div role="status" className="checkout-change" data-some={changeMinor > 0 ? true : undefined}>
      <span>{changeMinor > 0 ? <Trans>Change</Trans> : <Trans>No change</Trans>}</span>
      <output aria-label={t`Change`}>
        <MoneyText amountMinor={changeMinor} />
      </output>
    </div>
  );
}
