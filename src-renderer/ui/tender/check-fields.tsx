import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { failureText } from '../failures/failure-text';
import { hasCardNumber, type CheckDraft } from './check-draft';
import './tender.css';

interface Props {
  readonly check: CheckDraft;
  /** Somebody wants to go on: what is missing is named. */
  readonly isAsked: boolean;
  readonly onType: (typed: Partial<CheckDraft>) => void;
}

const MAX_LENGTH = 120;

/** What stands on a check, so that the bank's list and ours agree. */
export function CheckFields({ check, isAsked, onType }: Props) {
  const { t } = useLingui();
  const { number, bank, nameOnCheck } = check;
  const cardProblem = hasCardNumber(check) ? failureText({ code: 'CARD_NUMBER_REFUSED' }) : null;
  const isMissing = isAsked && number.trim() === '';
  return (
    <div className="tender-fields">
      <TextInput
        data-autofocus
        autoComplete="off"
        size="lg"
        label={t`Check number`}
        maxLength={MAX_LENGTH}
        value={number}
        error={cardProblem ?? (isMissing ? t`Type the number printed on the check.` : null)}
        onChange={(event) => {
          onType({ number: event.currentTarget.value });
        }}
      />
      <TextInput
        autoComplete="off"
        size="lg"
        label={t`Bank`}
        maxLength={MAX_LENGTH}
        value={bank}
        onChange={(event) => {
          onType({ bank: event.currentTarget.value });
        }}
      />
      <TextInput
        className="tender-wide"
        autoComplete="off"
        size="lg"
        label={t`Name on the check`}
        maxLength={MAX_LENGTH}
        value={nameOnCheck}
        onChange={(event) => {
          onType({ nameOnCheck: event.currentTarget.value });
        }}
      />
    </div>
  );
}
