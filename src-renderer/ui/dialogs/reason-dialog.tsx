import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from './dialog';
import { ReasonPicker } from './reason-picker';

interface Props {
  readonly title: string;
  /** Common reasons, ready to be chosen. */
  readonly reasons: readonly string[];
  readonly doneLabel: string;
  readonly onDone: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why. Rendered only while it is asked. */
export function ReasonDialog({ title, reasons, doneLabel, onDone, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onDone(reason.trim());
        }}
      >
        <Stack>
          <ReasonPicker label={t`Reason`} reasons={reasons} value={reason} onChange={setReason} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {doneLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
