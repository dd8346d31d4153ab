import { Trans, useLingui } from '@lingui/react/macro';
import { addMinor, ZERO } from '@shared/domain/money/money';
import type { ToBank } from '@shared/ipc/views/cash';
import { useTimeText } from '../../state/time-text';
import { MoneyText } from '../../ui/money/money-text';
import { TickRow } from './tick-row';

interface Props {
  readonly shifts: ToBank['shifts'];
  readonly chosen: ToBank['shifts'];
}

/** What each closed shift left for the bank, with what was dropped to the safe before. */
export function WaitingShifts({ shifts, chosen }: Props) {
  const { t } = useLingui();
  const timeText = useTimeText();
  return (
    <ul className="tick-list" aria-label={t`Closed shifts`}>
      {shifts.map((shift) => {
        const { shiftId, zNumber, closedAtMs, closedByName, closing, dropsMinor } = shift;
        const toBankMinor = closing?.toBankMinor ?? ZERO;
        return (
          <TickRow
            key={shiftId}
            id={shiftId}
            className="shift-tick"
            isTicked={chosen.includes(shift)}
          >
            <b>{zNumber}</b>
            <span>{closedAtMs !== null && timeText(closedAtMs)}</span>
            <span>
              {closedByName}
              {dropsMinor > 0 && (
                <span className="tick-detail">
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
    </ul>
  );
}
