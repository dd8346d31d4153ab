import { Trans, useLingui } from '@lingui/react/macro';
import { IconCashRegister } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { ShiftId } from '@shared/lib/ids';
import { useTimeText } from '../../state/time-text';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { EmptyState } from '../../ui/layout/empty-state';
import { Panel } from '../../ui/layout/panel';
import { ChoiceList, ChoiceRow } from '../../ui/lists/choice-list';
import { VarianceWords } from '../../ui/money/variance-words';
import { ClosedShift } from './closed-shift';

const LATEST = { limit: 100 };
const SHIFTS = ['shifts'] as const;

/** Every shift that was closed, the latest first, and the Z report of the chosen one. */
export function ClosedShifts() {
  const { t } = useLingui();
  const { value, failure } = useAnswer('shifts.recent', LATEST, SHIFTS);
  const [chosenId, setChosenId] = useState<ShiftId | null>(null);
  const shifts = (value ?? []).filter(({ closing }) => closing !== null);
  const chosen = shifts.find(({ shiftId }) => shiftId === chosenId) ?? shifts[0];
  if (chosen === undefined) {
    return (
      <>
        <FailureNotice failure={failure} />
        {value !== null && (
          <EmptyState
            icon={<IconCashRegister size={40} aria-hidden />}
            title={t`No shift was closed yet`}
          >
            <Trans>Every closed shift appears here with its Z report.</Trans>
          </EmptyState>
        )}
      </>
    );
  }
  return (
    <div className="reports">
      <Panel label={t`Closed shifts`} isBeside>
        <FailureNotice failure={failure} />
        <ChoiceList>
          {shifts.map((shift) => (
            <ShiftRow
              key={shift.shiftId}
              shift={shift}
              isChosen={shift === chosen}
              onChoose={() => {
                setChosenId(shift.shiftId);
              }}
            />
          ))}
        </ChoiceList>
      </Panel>
      <ClosedShift key={chosen.shiftId} shift={chosen} />
    </div>
  );
}

interface RowProps {
  readonly shift: ShiftView;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ShiftRow({ shift, isChosen, onChoose }: RowProps) {
  const timeText = useTimeText();
  const { zNumber, closedAtMs, closedByName, closing, state } = shift;
  return (
    <ChoiceRow isChosen={isChosen} onChoose={onChoose}>
      <span>
        <b>{zNumber}</b>
        <span className="row-detail">
          {closedAtMs !== null && timeText(closedAtMs)} · {closedByName}
        </span>
      </span>
      <span className="shift-end">
        {closing !== null && (
          <b>
            <VarianceWords varianceMinor={closing.varianceMinor} />
          </b>
        )}
        <span className="row-detail">
          {state === 'banked' ? <Trans>Banked</Trans> : <Trans>Waits for the bank</Trans>}
        </span>
      </span>
    </ChoiceRow>
  );
}
