import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { useTimeText } from '../../../state/time-text';
import { goOnCounting } from '../close/close-draft';

/** An earlier drawer is not closed yet. */
export function CountingBar({ counting }: { readonly counting: ShiftView }) {
  const since = useTimeText()(counting.openedAtMs);
  return (
    <div className="counting-bar" role="status">
      <IconCalculator size={24} aria-hidden />
      <span>
        <Trans>The drawer of the shift that began {since} is being counted.</Trans>
      </span>
      <Button onClick={goOnCounting}>
        <Trans>Go on counting</Trans>
      </Button>
    </div>
  );
}
