import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { CardAttemptView } from '@shared/ipc/views/cards';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../state/commands';
import { MoneyText } from '../../../ui/money/money-text';
import { ResolveDialog } from './resolve-dialog';
import { addApprovedCard } from './take-payment';

type Outcome = 'approved' | 'declined';

/** A card that may have been charged: nothing is tried again before somebody knows. */
export function CardAttempt({ attempt }: { readonly attempt: CardAttemptView }) {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { brand, last4, amountMinor, state } = attempt;
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form that had the focus is gone: what is to be known comes next.
    if (document.activeElement === document.body) here.current?.querySelector('button')?.focus();
  }, [state]);
  return (
    <section
      ref={here}
      className="checkout-attempt"
      aria-label={t`Card of which the result is unknown`}
    >
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
        <Unknown attempt={attempt} onKnown={setOutcome} />
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

interface UnknownProps {
  readonly attempt: CardAttemptView;
  readonly onKnown: (outcome: Outcome) => void;
}

function Unknown({ attempt: { cardAttemptId, brand, last4, amountMinor }, onKnown }: UnknownProps) {
  const { t } = useLingui();
  const charged = () => {
    onKnown('approved');
  };
  const notCharged = () => {
    onKnown('declined');
  };
  const inPalette = { keys: null, scope: 'screen' } as const;
  useCommands([
    { id: `charged-${cardAttemptId}`, label: t`The card was charged`, ...inPalette, run: charged },
    {
      ...{ id: `not-charged-${cardAttemptId}`, label: t`The card was not charged`, ...inPalette },
      run: notCharged,
    },
  ]);
  return (
    <>
      <p>
        <Trans>
          Nobody knows yet whether {brand} {last4} was charged{' '}
          <MoneyText amountMinor={amountMinor} />. Look at the terminal’s list, or ask the bank,
          before a card is charged again.
        </Trans>
      </p>
      <div className="checkout-attempt-acts">
        <Button variant="default" onClick={charged}>
          <Trans>It was charged</Trans>
        </Button>
        <Button variant="default" onClick={notCharged}>
          <Trans>It was not charged</Trans>
        </Button>
      </div>
    </>
  );
}
