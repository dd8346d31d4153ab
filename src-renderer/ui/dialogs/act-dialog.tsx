import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, type MantineSize } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureNotice } from '../failures/failure-notice';
import type { Acting } from '../people/use-act';
import { Dialog } from './dialog';

interface Props {
  readonly title: string;
  readonly size?: MantineSize | 'auto';
  readonly doneLabel: string;
  readonly acting: Acting;
  readonly isDisabled?: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that does one thing with what is typed in it. Enter does it, Escape leaves it. */
export function ActDialog(props: Props) {
  const { title, size = 'lg', doneLabel, acting, isDisabled = false, onDone, onClose } = props;
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onDone();
        }}
      >
        <Stack>
          {props.children}
          <FailureNotice failure={acting.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={acting.isRunning} disabled={isDisabled}>
              {doneLabel}
            </Button>
          </Group>
        </Stack>
      </form>
      {acting.dialog}
    </Dialog>
  );
}
