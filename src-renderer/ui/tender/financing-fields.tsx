import { useLingui } from '@lingui/react/macro';
import { Autocomplete, TextInput } from '@mantine/core';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import { failureText } from '../failures/failure-text';
import { LENDERS, type FinancingDraft } from './slip-drafts';
import './tender.css';

interface Props {
  readonly financing: FinancingDraft;
  /** Somebody wants to go on: what is missing is named. */
  readonly isAsked: boolean;
  readonly onType: (typed: Partial<FinancingDraft>) => void;
}

const MAX_LENGTH = 40;

/** Who lends, and what they said. */
export function FinancingFields({ financing, isAsked, onType }: Props) {
  const { t } = useLingui();
  const { provider, approvalCode } = financing;
  const refused = (text: string) =>
    containsCardNumber(text) ? failureText({ code: 'CARD_NUMBER_REFUSED' }) : null;
  const isMissing = isAsked && provider.trim() === '';
  return (
    <div className="tender-fields">
      <Autocomplete
        size="lg"
        label={t`Who lends`}
        autoComplete="off"
        maxLength={MAX_LENGTH}
        data={[...LENDERS]}
        value={provider}
        error={refused(provider) ?? (isMissing ? t`Type who lends the money.` : null)}
        onChange={(next) => {
          onType({ provider: next });
        }}
      />
      <TextInput
        data-autofocus
        autoComplete="off"
        size="lg"
        label={t`Approval code`}
        maxLength={MAX_LENGTH}
        value={approvalCode}
        error={refused(approvalCode)}
        onChange={(event) => {
          onType({ approvalCode: event.currentTarget.value });
        }}
      />
    </div>
  );
}
