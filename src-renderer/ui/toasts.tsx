import { t } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Failure } from '@shared/ipc/failures';
import { failureText } from './failures/failure-text';

const DONE_SHOWN_MS = 4000;

/** Says that something was done; it goes away by itself. */
export function tellDone(message: string): void {
  notifications.show({
    message,
    color: 'teal',
    icon: <IconCheck size={20} aria-hidden />,
    autoClose: DONE_SHOWN_MS,
    role: 'status',
    closeButtonProps: { 'aria-label': t`Close` },
  });
}

/** Says what went wrong and what to do; it stays until somebody has read it. */
export function tellFailure(failure: Failure): void {
  notifications.show({
    message: failureText(failure),
    color: 'red',
    icon: <IconAlertTriangle size={20} aria-hidden />,
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': t`Close` },
  });
}
