import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckToBank } from '@shared/ipc/views/cash';
import { WarnMark } from '../../ui/layout/warn-mark';
import { TickList, TickRow } from '../../ui/lists/tick-list';
import { MoneyText } from '../../ui/money/money-text';
import { tick } from './deposit-draft';

interface Props {
  readonly checks: readonly CheckToBank[];
  readonly chosen: readonly CheckToBank[];
  /** Everything is ticked that should be. */
  readonly onDone: () => void;
}

/** Each check by itself. One that nobody saw at the count has to be found first. */
export function WaitingChecks({ checks, chosen, onDone }: Props) {
  const { t } = useLingui();
  return (
    <TickList label={t`Checks`} onDone={onDone}>
      {checks.map((check) => {
        const { tenderId, number, bank, nameOnCheck, paymentNumber, amountMinor, wasSeen } = check;
        return (
          <TickRow
            key={tenderId}
            className="check-tick"
            isTicked={chosen.includes(check)}
            onTick={(isTicked) => {
              tick(tenderId, isTicked);
            }}
          >
            <b>{number}</b>
            <span>
              {[nameOnCheck, bank].filter((text) => text !== '').join(' · ')}
              <span className="row-detail">{paymentNumber}</span>
            </span>
            <span>
              {!wasSeen && (
                <WarnMark>
                  <Trans>Not seen at the count</Trans>
                </WarnMark>
              )}
            </span>
            <b>
              <MoneyText amountMinor={amountMinor} />
            </b>
          </TickRow>
        );
      })}
    </TickList>
  );
}
