import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { ShiftId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { Dialog } from '../../../ui/dialogs/dialog';
import { DialogFoot } from '../../../ui/dialogs/dialog-foot';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { goOnCounting } from '../close/close-draft';

interface Props {
  readonly shiftId: ShiftId;
  /** Another drawer is being counted already. */
  readonly isTaken: boolean;
  readonly onClose: () => void;
}

/** Says what counting means, then freezes the shift. */
export function CountDrawerDialog({ shiftId, isTaken, onClose }: Props) {
  const { t } = useLingui();
  const [failure, setFailure] = useState<Failure | null>(
    isTaken ? { code: 'SHIFT_COUNTING' } : null,
  );
  const freeze = async () => {
    const result = await call('shifts.freeze', { shiftId });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    goOnCounting();
    onClose();
  };
  return (
    <Dialog title={t`Count the drawer`} size="lg" onClose={onClose}>
      <Stack>
        <Text>
          <Trans>
            From here on nothing is added to this shift. Selling goes on in the next shift, as soon
            as somebody opens it.
          </Trans>
        </Text>
        <FailureNotice failure={failure} />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button data-autofocus disabled={isTaken} onClick={() => void freeze()}>
            <Trans>Count the drawer</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
