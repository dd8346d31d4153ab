import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { CardAttemptView } from '@shared/ipc/views/cards';
import { useState } from 'react';
import { MoneyText } from '../../../ui/money/money-text';
import { ResolveDialog } from './resolve-dialog';
import { addApprovedCard } from './take-payment';

/** A card that may have been charged: nothing is tried again before somebody knows. */
export function CardAttempt({ attempt }: { readonly attempt: CardAttemptView }) {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<'approved' | 'declined' | null>(null);
  const { brand, last4, amountMinor, state } = attempt;
  return (
    <section className="checkout-attempt" aria-label={t`Card of which the result is unknown`}>
      {state === 'approved' ? (
        <>
          <p>
            <Trans>
              {brand} {last4} was charged <MoneyText amountMinor={amountMinor} />, which is not on
              the list yet.
            </Trans>
          </p>
          <div className="checkout-attempt-acts">
            <Button onClick={() => void addApprovedCard(attempt)}>
              <Trans>Put it on the list</Trans>
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            <Trans>
              Nobody knows yet whether {brand} {last4} was charged{' '}
              <MoneyText amountMinor={amountMinor} />. Look at the terminal’s list, or ask the bank,
              before a card is charged again.
            </Trans>
          </p>
          <div className="checkout-attempt-acts">
            <Button
              variant="default"
              onClick={() => {
                setOutcome('approved');
              }}
            >
              <Trans>It was charged</Trans>
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setOutcome('declined');
              }}
            >
              <Trans>It was not charged</Trans>
            </Button>
          </div>
        </>
      )}
      {outcome !== null && (
        <ResolveDialog
          attempt={attempt}
          outcome={outcome}
          onClose={() => {
            setOutcome(null);
          }}
        />
      )}
    </section>
  );
}
