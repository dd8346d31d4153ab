import { Trans, useLingui } from '@lingui/react/macro';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
import type { CertificateView } from '@shared/ipc/views/cards';
import { useAnswer } from '../../../state/use-answer';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { CertificateFields } from '../../../ui/tender/certificate-fields';
import { certificateTender } from '../../../ui/tender/slip-drafts';
import { ChargeForm } from './charge-form';
import { typeTender } from './take-payment';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

const PAYMENTS = ['payments'] as const;

/** A gift certificate: what was sold here has a balance; any other goes into the drawer as it is. */
export function CertificateForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const certificate = session.drafts['gift-certificate'];
  // What looks like a card's number is asked of nobody.
  const asked = containsCardNumber(certificate.number) ? '' : certificate.number;
  const known = useAnswer('certificates.find', { number: asked }, PAYMENTS).value;
  const isShort =
    known !== null && certificate.amount !== 'due' && (certificate.amount ?? 0) > known.leftMinor;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'gift-certificate', label: t`Gift certificate` }}
      leftMinor={known?.leftMinor}
      amountLabel={t`Amount of the certificate`}
      tenderOf={(amountMinor) => (isShort ? null : certificateTender(certificate, amountMinor))}
    >
      {(isAsked) => (
        <>
          <CertificateFields
            certificate={certificate}
            isAsked={isAsked}
            onType={(typed) => {
              typeTender('gift-certificate', typed);
            }}
          />
          <p role="status">{known !== null && <Worth certificate={known} isShort={isShort} />}</p>
        </>
      )}
    </ChargeForm>
  );
}

interface WorthProps {
  readonly certificate: CertificateView;
  readonly isShort: boolean;
}

function Worth({ certificate: { number, leftMinor }, isShort }: WorthProps) {
  if (isShort) return failureText({ code: 'CERTIFICATE_SHORT', number, leftMinor });
  return (
    <Trans>
      It is worth <MoneyText amountMinor={leftMinor} /> now.
    </Trans>
  );
}
