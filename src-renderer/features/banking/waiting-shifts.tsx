import { Trans, useLingui } from '@lingui/react/macro';
import { addMinor, ZERO } from '@shared/domain/money/money';
import type { ToBank } from '@shared/ipc/views/cash';
import { useTimeText } from '../../state/time-text';
import { TickList, TickRow } from '../../ui/lists/tick-list';
import { MoneyText } from '../../ui/money/money-text';
import { tick } from './deposit-draft';

interface Props {
  readonly shifts: ToBank['shifts'];
  readonly chosen: ToBank['shifts'];
  /** Everything is ticked that should be. */
  readonly onDone: () => void;
}

/** What each closed shift left for the bank, with what was dropped to the safe before. */
export function WaitingShifts({ shifts, chosen, onDone }: Props) {
  const { t } = useLingui();
  const timeText = useTimeText();
  return (
    <TickList label={t`Closed shifts`} onDone={onDone}>
      {shifts.map((shift) => {
        const { shiftId, zNumber, closedAtMs, closedByName, closing, dropsMinor } = shift;
        const toBankMinor = closing?.toBankMinor ?? ZERO;
        return (
          <TickRow
            key={shiftId}
            className="shift-tick"
            isTicked={chosen.includes(shift)}
            onTick={(isTicked) => {
              tick(shiftId, isTicked);
            }}
          >
            <b>{zNumber}</b>
            <span>{closedAtMs !== null && timeText(closedAtMs)}</span>
            <span>
              {closedByName}
              {dropsMinor > 0 && (
                <span className="row-detail">
                  <Trans>
                    <MoneyText amountMinor={dropsMinor} /> of it dropped to the safe
                  </Trans>
                </span>
              )}
            </span>
            <b>
              <MoneyText amountMinor={addMinor(toBankMinor, dropsMinor)} />
            </b>
          </TickRow>
        );
      })}
    </TickList>
  );
}
