import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import type { LineId } from '@shared/lib/ids';
import { moveFocus } from '../../../ui/lists/move-focus';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';

interface Props {
  readonly lines: ArrangementView['lines'];
  readonly ticked: readonly LineId[];
  readonly onTick: (ticked: readonly LineId[]) => void;
}

/** The lines of the invoice, to be ticked with the space bar; a charge on an account has none. */
export function DisputedLines({ lines, ticked, onTick }: Props) {
  const { t } = useLingui();
  if (lines.length === 0) return null;
  const first = lines.find(({ isDisputed }) => !isDisputed);
  return (
    <PlainList
      label={t`What is disputed`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') moveFocus(event);
      }}
    >
      {lines.map((line) => {
        const { lineId, description, amountMinor, isDisputed } = line;
        const isTicked = ticked.includes(lineId);
        return (
          <li key={lineId}>
            <label className="tick-row dispute-tick">
              <Checkbox
                data-first={line === first ? true : undefined}
                checked={isDisputed || isTicked}
                disabled={isDisputed}
                onChange={() => {
                  onTick(isTicked ? ticked.filter((each) => each !== lineId) : [...ticked, lineId]);
                }}
              />
              <span>
                {description}
                {isDisputed && (
                  <span className="row-detail">
                    <Trans>Set aside already</Trans>
                  </span>
                )}
              </span>
              <b>
                <MoneyText amountMinor={amountMinor} />
              </b>
            </label>
          </li>
        );
      })}
    </PlainList>
  );
}
