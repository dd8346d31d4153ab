import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import { failureText } from '../failures/failure-text';
import { CARD_BRANDS, hasLast4, type CardDraft } from './card-draft';
import './tender.css';

interface Props {
  readonly card: CardDraft;
  /** Somebody wants to go on: what is missing is named. */
  readonly isAsked: boolean;
  readonly onType: (typed: Partial<CardDraft>) => void;
}

const MAX_LENGTH = 40;

/** What the card terminal said; a whole card number is never taken. */
export function CardFields({ card, isAsked, onType }: Props) {
  const { t } = useLingui();
  const { brand, last4, approvalCode } = card;
  const refused = failureText({ code: 'CARD_NUMBER_REFUSED' });
  const notLast4 = isAsked && !hasLast4(card) ? t`Type the last 4 digits on the card.` : null;
  return (
    <>
      <SegmentedControl
        aria-label={t`Brand`}
        fullWidth
        data={[...CARD_BRANDS]}
        value={brand}
        onChange={(next) => {
          onType({ brand: next });
        }}
      />
      <div className="tender-fields">
        <TextInput
          data-autofocus
          autoComplete="off"
          size="lg"
          label={t`Last 4 digits`}
          inputMode="numeric"
          maxLength={MAX_LENGTH}
          value={last4}
          // A whole number is named as soon as it stands there, not at the end.
          error={containsCardNumber(last4) ? refused : notLast4}
          onChange={(event) => {
            onType({ last4: event.currentTarget.value });
          }}
        />
        <TextInput
          autoComplete="off"
          size="lg"
          label={t`Approval code`}
          maxLength={MAX_LENGTH}
          value={approvalCode}
          error={containsCardNumber(approvalCode) ? refused : null}
          onChange={(event) => {
            onType({ approvalCode: event.currentTarget.value });
          }}
        />
      </div>
    </>
  );
}
