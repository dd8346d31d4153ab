import { Trans } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { isPressed } from '../../state/keys';
import { tryOrShowFault } from '../first-fault';
import { KeyHint } from '../key-hint';
import { MAIN_ACT } from '../use-main-act';
import { DialogFoot } from './dialog-foot';

interface Props {
  readonly doneLabel: string;
  readonly isRunning?: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is typed in a dialog. Enter does it from a field, Ctrl+Enter from everywhere. */
export function DialogForm({ doneLabel, isRunning = false, onDone, onClose, children }: Props) {
  return (
    <form
      noValidate
      onKeyDown={(event) => {
        // A button that has the focus is not what is meant, nor what lies under the dialog.
        if (!isPressed(MAIN_ACT, event)) return;
        event.preventDefault();
        if (!event.repeat) tryOrShowFault(event.currentTarget, onDone);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        tryOrShowFault(event.currentTarget, onDone);
      }}
    >
      <Stack>
        {children}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={isRunning} rightSection={<KeyHint keys={MAIN_ACT} />}>
            {doneLabel}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}
