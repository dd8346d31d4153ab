import { Trans } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FailureNotice } from '../../ui/failures/failure-notice';
import type { ChoiceFailure, FileFailure } from './import-work';

/** Why a file was not taken or an import not done, and what to do. */
export function FileNotice({ failure }: { readonly failure: FileFailure | null }) {
  if (failure === null || !isOfChoice(failure)) return <FailureNotice failure={failure} />;
  return (
    <div role="alert">
      <Alert
        icon={<IconAlertTriangle aria-hidden />}
        styles={{ icon: { color: 'var(--mantine-color-error)' } }}
      >
        {failure.code === 'NOT_READABLE' ? (
          <Trans>
            This file cannot be opened. Check that it is still there and choose it again.
          </Trans>
        ) : (
          <Trans>One file at a time, please. Choose one of them.</Trans>
        )}
      </Alert>
    </div>
  );
}

function isOfChoice(failure: FileFailure): failure is ChoiceFailure {
  return failure.code === 'NOT_READABLE' || failure.code === 'SEVERAL_FILES';
}
