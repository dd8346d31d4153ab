import { Trans, useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { MoneyText } from '../../../ui/money/money-text';
import { commitPayment } from './take-payment';
import { TenderForm } from './tender-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  /** What is still to pay, before it is rounded. */
  readonly exactMinor: Minor;
}

/** So little is left that no coin is worth it: the sale is settled in cash, of which none is given. */
export function NoCashForm({ session, exactMinor }: Props) {
  const { t } = useLingui();
  return (
    <TenderForm
      label={t`Cash`}
      isRunning={session.isCommitting}
      isLast
      isOnlyAsked
      onDone={() => void commitPayment(true)}
    >
      <p>
        <Trans>
          In cash, <MoneyText amountMinor={exactMinor} /> is rounded to nothing.
        </Trans>
      </p>
    </TenderForm>
  );
}
