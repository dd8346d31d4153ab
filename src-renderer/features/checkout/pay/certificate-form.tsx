import { Trans, useLingui } from '@lingui/react/macro';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
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
  const { value: known, hasAnswered } = useAnswer('certificates.find', { number: asked }, PAYMENTS);
  const { amount } = certificate;
  const isShort = known !== null && amount !== 'due' && (amount ?? 0) > known.leftMinor;
  const isUnknown = hasAnswered && known === null && asked.trim() !== '';
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'gift-certificate', label: t`Gift certificate` }}
      leftMinor={known?.leftMinor}
      amountLabel={t`Amount of the certificate`}
      amountProblem={isShort ? failureText({ code: 'CERTIFICATE_SHORT', ...known }) : null}
      tenderOf={(amountMinor) => certificateTender(certificate, amountMinor)}
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
          <p role="status" className="checkout-tender-known">
            {known !== null && (
              <Trans>
                It is worth <MoneyText amountMinor={known.leftMinor} /> now.
              </Trans>
            )}
            {isUnknown && (
              <span className="checkout-warn">
                <Trans>Nobody here knows this number: look on the paper what it is worth.</Trans>
              </span>
            )}
          </p>
        </>
      )}
    </ChargeForm>
  );
}
