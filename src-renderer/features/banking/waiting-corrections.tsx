import { useLingui } from '@lingui/react/macro';
import type { CorrectionView } from '@shared/ipc/views/shifts';
import { useTimeText } from '../../state/time-text';
import { MoneyText } from '../../ui/money/money-text';
import { TickRow } from './tick-row';

interface Props {
  readonly corrections: readonly CorrectionView[];
  readonly chosen: readonly CorrectionView[];
}

/** Cash that was found, or found missing, after its shift was closed. */
export function WaitingCorrections({ corrections, chosen }: Props) {
  const { t } = useLingui();
  const timeText = useTimeText();
  return (
    <ul className="tick-list" aria-label={t`Found out later`}>
      {corrections.map((correction) => {
        const { correctionId, zNumber, correctedAtMs, reason, amountMinor } = correction;
        return (
          <TickRow
            key={correctionId}
            id={correctionId}
            className="shift-tick"
            isTicked={chosen.includes(correction)}
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
    </ul>
  );
}
