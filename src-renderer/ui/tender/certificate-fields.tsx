import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import { failureText } from '../failures/failure-text';
import type { CertificateDraft } from './slip-drafts';
import './tender.css';

interface Props {
  readonly certificate: CertificateDraft;
  /** Somebody wants to go on: what is missing is named. */
  readonly isAsked: boolean;
  readonly onType: (typed: Partial<CertificateDraft>) => void;
}

const MAX_LENGTH = 40;

/** What stands on a gift certificate. */
export function CertificateFields({ certificate: { number }, isAsked, onType }: Props) {
  const { t } = useLingui();
  const isMissing = isAsked && number.trim() === '';
  const refused = containsCardNumber(number) ? failureText({ code: 'CARD_NUMBER_REFUSED' }) : null;
  return (
    <div className="tender-fields">
      <TextInput
        data-autofocus
        autoComplete="off"
        size="lg"
        label={t`Number of the certificate`}
        maxLength={MAX_LENGTH}
        value={number}
        error={refused ?? (isMissing ? t`Type the number printed on the certificate.` : null)}
        onChange={(event) => {
          onType({ number: event.currentTarget.value });
        }}
      />
    </div>
  );
}
