import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckToBank } from '@shared/ipc/views/cash';
import { MoneyText } from '../../ui/money/money-text';
import { TickRow } from './tick-row';

interface Props {
  readonly checks: readonly CheckToBank[];
  readonly chosen: readonly CheckToBank[];
}

/** Each check by itself. One that nobody saw at the count has to be found first. */
export function WaitingChecks({ checks, chosen }: Props) {
  const { t } = useLingui();
  return (
    <ul className="tick-list" aria-label={t`Checks`}>
      {checks.map((check) => {
        const { tenderId, number, bank, nameOnCheck, paymentNumber, amountMinor, wasSeen } = check;
        return (
          <TickRow
            key={tenderId}
            id={tenderId}
            className="check-tick"
            isTicked={chosen.includes(check)}
          >
            <b>{number}</b>
            <span>
              {[nameOnCheck, bank].filter((text) => text !== '').join(' · ')}
              <span className="tick-detail">{paymentNumber}</span>
            </span>
            <span>
              {!wasSeen && (
                <span className="not-seen">
                  <Trans>Not seen at the count</Trans>
                </span>
              )}
            </span>
            <b>
              <MoneyText amountMinor={amountMinor} />
            </b>
          </TickRow>
        );
      })}
    </ul>
  );
}
