import { useLingui } from '@lingui/react/macro';
import type { CorrectionView } from '@shared/ipc/views/shifts';
import { useTimeText } from '../../state/time-text';
import { TickList, TickRow } from '../../ui/lists/tick-list';
import { MoneyText } from '../../ui/money/money-text';
import { tick } from './deposit-draft';

interface Props {
  readonly corrections: readonly CorrectionView[];
  readonly chosen: readonly CorrectionView[];
  /** Everything is ticked that should be. */
  readonly onDone: () => void;
}

/** Cash that was found, or found missing, after its shift was closed. */
export function WaitingCorrections({ corrections, chosen, onDone }: Props) {
  const { t } = useLingui();
  const timeText = useTimeText();
  return (
    <TickList label={t`Found out later`} onDone={onDone}>
      {corrections.map((correction) => {
        const { correctionId, zNumber, correctedAtMs, reason, amountMinor } = correction;
        return (
          <TickRow
            key={correctionId}
            className="shift-tick"
            isTicked={chosen.includes(correction)}
            onTick={(isTicked) => {
              tick(correctionId, isTicked);
            }}
          >
            <b>{zNumber}</b>
            <span>{timeText(correctedAtMs)}</span>
            <span>{reason}</span>
            <b>
              <MoneyText amountMinor={amountMinor} />
            </b>
          </TickRow>
        );
      })}
    </TickList>
  );
}
