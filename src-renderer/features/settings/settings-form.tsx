import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { FailureNotice } from '../../ui/failures/failure-notice';

interface Props {
  readonly failure: Failure | null;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  /** Beside the button. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** Fields, what is wrong, and Save; Enter saves too. */
export function SettingsForm({ failure, isSaving, onSave, extra, children }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Stack>
        {children}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          {extra}
          <Button type="submit" loading={isSaving}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
