import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ShiftId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { tellDone, tellFailure } from '../../../ui/toasts';
import { stopCounting } from './close-draft';

/** Nothing was counted yet, so that the shift can simply go on. */
export function ResumeSelling({
  shiftId,
  isOffered,
}: {
  readonly shiftId: ShiftId;
  readonly isOffered: boolean;
}) {
  const { t } = useLingui();
  if (!isOffered) return null;
  const resume = async () => {
    const result = await call('shifts.resume', { shiftId });
    if (!result.ok) {
      tellFailure(result.error);
      return;
    }
    stopCounting();
    tellDone(t`The shift goes on.`);
  };
  return (
    <Button variant="default" onClick={() => void resume()}>
      <Trans>Back to selling</Trans>
    </Button>
  );
}
