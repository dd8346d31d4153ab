import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useState } from 'react';
import type { Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import { call } from '../../../bridge/call';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { ProgressBar } from '../../../ui/progress-bar';

type Made = Output<'backups.make'>;

/** A copy of everything, at the end of the day. */
export function Backup() {
  const { t, i18n } = useLingui();
  const [isRunning, setRunning] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async () => {
    setRunning(true);
    setFailure(null);
    const result = await call('backups.make', {});
    setRunning(false);
    if (result.ok) setMade(result.value);
    else setFailure(result.error);
  };
  const size = new Intl.NumberFormat(i18n.locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format((made?.sizeBytes ?? 0) / 1_000_000);
  return (
    <Panel label={t`Backup`}>
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <div>
            <Text fw={600}>
              <Trans>Backup</Trans>
            </Text>
            <Text c="dimmed">
              <Trans>A copy of everything this till knows, checked as it is made.</Trans>
            </Text>
          </div>
          <Button
            variant="default"
            loading={isRunning}
            // Its words are longer in Spanish, and are what has to be read.
            style={{ flex: 'none' }}
            leftSection={<IconDatabaseExport size={20} aria-hidden />}
            onClick={() => void make()}
          >
            <Trans>Make a backup</Trans>
          </Button>
        </Group>
        {isRunning && <ProgressBar task="backup" label={t`Copying …`} />}
        {made !== null && (
          <Text role="status" className="backup-place">
            <Trans>
              {size}, saved as {made.savedAs}
            </Trans>
          </Text>
        )}
        <FailureNotice failure={failure} />
      </Stack>
    </Panel>
  );
}
