import { Trans } from '@lingui/react/macro';
import type { settleTenders } from '@shared/domain/tender/settle';
import { MoneyText } from '../money/money-text';
import './tender.css';

interface Props {
  /** Null while nothing is given. */
  readonly outcome: ReturnType<typeof settleTenders> | null;
}

/** What is given back, or still missing, if this is all the client gives. */
export function SettleOutcome({ outcome }: Props) {
  return (
    <div className="settle-outcome" role="status">
      {outcome?.ok === true && (
        <>
          <Trans>Change</Trans> <MoneyText amountMinor={outcome.value.changeMinor} />
        </>
      )}
      {outcome?.ok === false && outcome.error.code === 'TENDERS_SHORT' && (
        <>
          <Trans>Then still to pay</Trans> <MoneyText amountMinor={outcome.error.missingMinor} />
        </>
      )}
    </div>
  );
}
