import { useLingui } from '@lingui/react/macro';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Screen } from '../../ui/layout/screen';
import { OpenShift } from './open-shift';
import { RunningShift } from './running-shift';

const NOTHING = {};
const SHIFTS = ['shifts'] as const;

/** The drawer and its shift: opened with a counted float, then looked at any time. */
export function ShiftScreen() {
  const { t } = useLingui();
  const { value: shift, failure, hasAnswered } = useAnswer('shifts.current', NOTHING, SHIFTS);
  if (shift !== null) return <RunningShift shift={shift} />;
  return (
    <Screen title={t`Shift`}>
      <FailureNotice failure={failure} />
      {hasAnswered && <OpenShift />}
    </Screen>
  );
}
