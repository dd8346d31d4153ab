import { Trans, useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { ChargeForm } from './charge-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
  /** What the client has left with the hospital. */
  readonly creditMinor: Minor;
}

/** What the client left here pays: all that is due, or as far as it goes. */
export function CreditForm({ session, dueMinor, creditMinor }: Props) {
  const { t } = useLingui();
  const { amount } = session.drafts['client-credit'];
  const isShort = amount !== 'due' && amount !== null && amount > creditMinor;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'client-credit', label: t`Client credit` }}
      isOnlyAmount
      leftMinor={creditMinor}
      amountLabel={t`From the client’s credit`}
      amountProblem={isShort ? failureText({ code: 'CREDIT_SHORT', leftMinor: creditMinor }) : null}
      tenderOf={(amountMinor) => ({ kind: 'client-credit', amountMinor })}
    >
      {() => (
        <p role="status" className="checkout-tender-known">
          {!isShort && (
            <Trans>
              <MoneyText amountMinor={creditMinor} /> is left here; the oldest is used first.
            </Trans>
          )}
        </p>
      )}
    </ChargeForm>
  );
}
