import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ShiftId } from '@shared/lib/ids';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { ProgressBar } from '../../../ui/progress-bar';
import { backUp, backUpOnce, useBackup } from './backup-run';

/** A copy of everything, made by itself when `shiftId` was closed. */
export function Backup({ shiftId }: { readonly shiftId: ShiftId }) {
  const { t, i18n } = useLingui();
  const { isRunning, percent, made, failure } = useBackup();
  useEffect(() => {
    backUpOnce(shiftId);
  }, [shiftId]);
  const size = new Intl.NumberFormat(i18n.locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format((made?.sizeBytes ?? 0) / 1_000_000);
  return (
    <Panel label={t`Backup`}>
      <Stack>
        <div>
          <Text fw={600}>
            <Trans>Backup</Trans>
          </Text>
          <Text c="dimmed">
            <Trans>A copy of everything this till knows, checked as it is made.</Trans>
          </Text>
        </div>
        {isRunning && (
          <ProgressBar
            percent={percent}
            label={percent < 100 ? t`Copying …` : t`The copy is being checked …`}
          />
        )}
        {made !== null && (
          <Text role="status" className="backup-place">
            <Trans>
              {size}, saved as {made.savedAs}
            </Trans>
          </Text>
        )}
        <FailureNotice failure={failure} />
        {failure !== null && (
          <Group>
            <Button
              variant="default"
              leftSection={<IconRefresh size={20} aria-hidden />}
              onClick={() => void backUp()}
            >
              <Trans>Try again</Trans>
            </Button>
          </Group>
        )}
      </Stack>
    </Panel>
  );
}
