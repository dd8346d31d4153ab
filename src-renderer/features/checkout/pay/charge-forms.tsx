import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { cardTender } from '../../../ui/tender/card-draft';
import { CardFields } from '../../../ui/tender/card-fields';
import { CertificateFields } from '../../../ui/tender/certificate-fields';
import { checkTender } from '../../../ui/tender/check-draft';
import { CheckFields } from '../../../ui/tender/check-fields';
import { FinancingFields } from '../../../ui/tender/financing-fields';
import { certificateTender, financingTender } from '../../../ui/tender/slip-drafts';
import { ChargeForm } from './charge-form';
import { typeTender } from './take-payment';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

/** A card that was charged on the terminal: how much, and what the terminal said. */
export function CardForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const { card } = session.drafts;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'card', label: t`Card` }}
      amountLabel={t`Charged to the card`}
      tenderOf={(amountMinor) => cardTender(card, amountMinor)}
    >
      {(isAsked) => (
        <CardFields
          card={card}
          isAsked={isAsked}
          onType={(typed) => {
            typeTender('card', typed);
          }}
        />
      )}
    </ChargeForm>
  );
}

/** A check: how much, and what stands on it. */
export function CheckForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const { check } = session.drafts;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'check', label: t`Check` }}
      amountLabel={t`Amount of the check`}
      tenderOf={(amountMinor) => checkTender(check, amountMinor)}
    >
      {(isAsked) => (
        <CheckFields
          check={check}
          isAsked={isAsked}
          onType={(typed) => {
            typeTender('check', typed);
          }}
        />
      )}
    </ChargeForm>
  );
}

/** Somebody lends the money: who, and by which approval. */
export function FinancingForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const { financing } = session.drafts;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'financing', label: t`Financing` }}
      amountLabel={t`Financed amount`}
      tenderOf={(amountMinor) => financingTender(financing, amountMinor)}
    >
      {(isAsked) => (
        <FinancingFields
          financing={financing}
          isAsked={isAsked}
          onType={(typed) => {
            typeTender('financing', typed);
          }}
        />
      )}
    </ChargeForm>
  );
}

/** A gift certificate, which goes into the drawer. */
export function CertificateForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const certificate = session.drafts['gift-certificate'];
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'gift-certificate', label: t`Gift certificate` }}
      amountLabel={t`Amount of the certificate`}
      tenderOf={(amountMinor) => certificateTender(certificate, amountMinor)}
    >
      {(isAsked) => (
        <CertificateFields
          certificate={certificate}
          isAsked={isAsked}
          onType={(typed) => {
            typeTender('gift-certificate', typed);
          }}
        />
      )}
    </ChargeForm>
  );
}
