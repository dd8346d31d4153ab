import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Minor } from '@shared/domain/money/money';
import type { Input } from '@shared/ipc/contract/contract';
import { useState } from 'react';
import { newId } from '../../../bridge/ids';
import { useCommands } from '../../../state/commands';
import { KeyHint } from '../../../ui/key-hint';
import { cardTender } from '../../../ui/tender/card-draft';
import { CardFields } from '../../../ui/tender/card-fields';
import { amountOf } from './amount-field';
import { ChargeForm } from './charge-form';
import { typeTender } from './take-payment';
import type { TenderSession } from './tender-session';
import { UnknownDialog } from './unknown-dialog';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

type Attempt = Omit<Input<'cards.reportUnknown'>, 'reason'>;

const UNKNOWN_KEYS = 'Mod+U';

/** A card that was charged on the terminal: how much, and what the terminal said, if it did. */
export function CardForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const { card } = session.drafts;
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [isUnknownAsked, setUnknownAsked] = useState(false);
  const report = () => {
    setUnknownAsked(true);
    const amountMinor = amountOf(card.amount, dueMinor);
    if (amountMinor === null || amountMinor <= 0 || amountMinor > dueMinor) return;
    if (cardTender(card, amountMinor) === null) return;
    setAttempt({
      cardAttemptId: newId(),
      clientId: null,
      invoiceId: session.invoiceId,
      amountMinor,
      ...{ brand: card.brand, last4: card.last4 },
    });
  };
  useCommands([
    {
      ...{ id: 'card-unknown', label: t`The card’s result is unknown`, keys: UNKNOWN_KEYS },
      ...{ scope: 'screen', run: report },
    },
  ]);
  return (
    <>
      <ChargeForm
        {...{ session, dueMinor, kind: 'card', label: t`Card` }}
        amountLabel={t`Charged to the card`}
        tenderOf={(amountMinor) => cardTender(card, amountMinor)}
      >
        {(isAsked) => (
          <>
            <CardFields
              card={card}
              isAsked={isAsked || isUnknownAsked}
              onType={(typed) => {
                typeTender('card', typed);
              }}
            />
            <Button
              variant="subtle"
              rightSection={<KeyHint keys={UNKNOWN_KEYS} />}
              onClick={report}
            >
              <Trans>The terminal does not say whether it was charged</Trans>
            </Button>
          </>
        )}
      </ChargeForm>
      {attempt !== null && (
        <UnknownDialog
          attempt={attempt}
          onClose={() => {
            setAttempt(null);
          }}
        />
      )}
    </>
  );
}
