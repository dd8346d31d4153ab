import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Failure } from '@shared/ipc/failures';
import { failureText } from './failure-text';

/** Why something was not done and what to do, read out as it appears; nothing without a failure. */
export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  if (failure === null) return null;
  return (
    <Alert
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ icon: { color: 'var(--mantine-color-error)' } }}
    >
      <Text>{failureText(failure)}</Text>
    </Alert>
  );
}
