import { Trans, useLingui } from '@lingui/react/macro';
import {
  Alert,
  Button,
  Card,
  Center,
  Group,
  List,
  Loader,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import { loadTill, useTill } from '../../state/till';
import { LanguageSwitch } from '../../ui/language-switch';
import { problemText } from './problem-text';

type Status = Output<'till.status'>;

/** What the till found in its file, when that is all there is to show. */
export function StartScreen() {
  const status = useTill((state) => state.status);
  const failure = useTill((state) => state.failure);
  return (
    <Center component="main" mih="100vh" p="xl">
      <Card withBorder shadow="sm" radius="md" padding="xl" w={600}>
        <Stack gap="lg">
          <Group justify="space-between" wrap="nowrap">
            <Title order={1}>Frontdesk</Title>
            <LanguageSwitch />
          </Group>
          <div role="status">
            <Shown status={status} failure={failure} />
          </div>
          <Group>
            <Button onClick={() => void loadTill()}>
              <Trans>Check again</Trans>
            </Button>
          </Group>
        </Stack>
      </Card>
    </Center>
  );
}

function Shown({
  status,
  failure,
}: {
  readonly status: Status | null;
  readonly failure: Failure | null;
}) {
  if (failure !== null) return <Unanswered failure={failure} />;
  // A sound till is on its way to the next screen.
  if (status === null || status.state === 'sound') return <Checking />;
  return status.state === 'damaged' ? <Damaged status={status} /> : <Refused status={status} />;
}

function Checking() {
  return (
    <Group>
      <Loader size="sm" />
      <Text>
        <Trans>Checking the journal …</Trans>
      </Text>
    </Group>
  );
}

function Damaged({ status }: { readonly status: Extract<Status, { state: 'damaged' }> }) {
  const { t } = useLingui();
  return (
    <Alert icon={<IconAlertTriangle aria-hidden />} title={t`The journal was changed or damaged`}>
      <Text>
        <Trans>
          Do not sell on this till. Keep the computer as it is and call support with this list:
        </Trans>
      </Text>
      <List mt="sm">
        {status.problems.map((problem) => (
          <List.Item key={problem}>
            {problemText(problem)}{' '}
            <Text span c="dimmed" size="sm">
              ({problem})
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Refused({ status }: { readonly status: Extract<Status, { state: 'refused' }> }) {
  const { t } = useLingui();
  return (
    <Alert
      icon={<IconAlertTriangle aria-hidden />}
      title={t`The data of this till was left untouched`}
    >
      <Text>
        <RefusalReason code={status.code} />
      </Text>
    </Alert>
  );
}

function RefusalReason({ code }: Pick<Extract<Status, { state: 'refused' }>, 'code'>) {
  switch (code) {
    case 'DATABASE_FROM_FUTURE':
      return <Trans>A newer Frontdesk wrote it. Install the newest version and start again.</Trans>;
    case 'DISK_FULL':
      return <Trans>The disk of this computer is full. Make room on it and start again.</Trans>;
    case 'DISK_FAILED':
      return (
        <Trans>
          The disk does not let Frontdesk read or write. Restart the computer; if it happens again,
          call support.
        </Trans>
      );
    case 'MIGRATION_ALTERED':
    case 'FOREIGN_KEYS_BROKEN':
      return <Trans>It does not fit this version. Call support and read out: {code}</Trans>;
  }
}

function Unanswered({ failure }: { readonly failure: Failure }) {
  const { t } = useLingui();
  const incidentId = failure.code === 'INTERNAL' ? failure.incidentId : failure.code;
  return (
    <Alert icon={<IconAlertTriangle aria-hidden />} title={t`The check could not be finished`}>
      <Text>
        <Trans>Check again. If it fails again, call support and read out: {incidentId}</Trans>
      </Text>
    </Alert>
  );
}
