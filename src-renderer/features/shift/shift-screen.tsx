import { useLingui } from '@lingui/react/macro';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Screen } from '../../ui/layout/screen';
import { DoneView } from './close/done-view';
import { CloseScreen } from './close/close-screen';
import { useClosing } from './close/close-draft';
import { OpenShift } from './opening/open-shift';
import { RunningShift } from './running/running-shift';
import './shift.css';
import { TwoWays } from './two-ways';

const NOTHING = {};
const SHIFTS = ['shifts'] as const;

/** The drawer and its shift: opened with a counted float, looked at any time, counted and closed. */
export function ShiftScreen() {
  const { t } = useLingui();
  const open = useAnswer('shifts.current', NOTHING, SHIFTS);
  const counting = useAnswer('shifts.counting', NOTHING, SHIFTS);
  if (!open.hasAnswered || !counting.hasAnswered) {
    return (
      <Screen title={t`Shift`}>
        <FailureNotice failure={open.failure ?? counting.failure} />
      </Screen>
    );
  }
  return <DrawerNow open={open.value} counting={counting.value} />;
}

interface Props {
  readonly open: ShiftView | null;
  /** The shift before it, whose drawer is being counted. */
  readonly counting: ShiftView | null;
}

function DrawerNow({ open, counting }: Props) {
  const { t } = useLingui();
  const isClosing = useClosing((state) => state.isShown);
  const isOpening = useClosing((state) => state.isOpening);
  const closed = useClosing((state) => state.closed);
  if (closed !== null) return <DoneView shift={closed} hasOpen={open !== null} />;
  if (counting !== null && isClosing)
    return <CloseScreen shift={counting} hasOpen={open !== null} />;
  if (open !== null) return <RunningShift shift={open} counting={counting} />;
  if (counting !== null && !isOpening) return <TwoWays counting={counting} />;
  return (
    <Screen title={t`Shift`}>
      <OpenShift />
    </Screen>
  );
}
