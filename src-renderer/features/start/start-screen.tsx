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
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Output } from '@shared/ipc/contract/contract';
import { useEffect, useState, type ReactNode } from 'react';
import { call } from '../../bridge/call';

type Status = Output<'till.status'>;
type Answer = Status | { readonly state: 'unanswered'; readonly incidentId: string } | null;

/** What the till found in its file: the first thing anybody sees. */
export function StartScreen({ languageSwitch }: { readonly languageSwitch: ReactNode }) {
  const [answer, setAnswer] = useState<Answer>(null);
  const [asked, setAsked] = useState(1);
  useEffect(() => {
    void call('till.status', {}).then((result) => {
      if (result.ok) setAnswer(result.value);
      else {
        const { error } = result;
        const incidentId = error.code === 'INTERNAL' ? error.incidentId : error.code;
        setAnswer({ state: 'unanswered', incidentId });
      }
    });
  }, [asked]);
  return (
    <Center component="main" mih="100vh" p="xl">
      <Card withBorder shadow="sm" radius="md" padding="xl" w={560}>
        <Stack gap="lg">
          <Group justify="space-between" wrap="nowrap">
            <Title order={1}>Frontdesk</Title>
            {languageSwitch}
          </Group>
          <div role="status">{answer === null ? <Checking /> : <Found answer={answer} />}</div>
          <Group>
            <Button
              onClick={() => {
                setAsked(asked + 1);
              }}
            >
              <Trans>Check again</Trans>
            </Button>
          </Group>
        </Stack>
      </Card>
    </Center>
  );
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

function Found({ answer }: { readonly answer: NonNullable<Answer> }) {
  const { t, i18n } = useLingui();
  switch (answer.state) {
    case 'sound': {
      const events = new Intl.NumberFormat(i18n.locale).format(answer.events);
      const { version, tillId } = answer;
      return (
        <Alert
          variant="default"
          icon={<IconCircleCheck aria-hidden />}
          title={t`The journal is whole`}
        >
          <Text>
            <Trans>Entries in the journal: {events}</Trans>
          </Text>
          <Text size="sm">
            <Trans>
              Version {version}, till {tillId}
            </Trans>
          </Text>
        </Alert>
      );
    }
    case 'damaged':
      return (
        <Alert
          variant="default"
          icon={<IconAlertTriangle aria-hidden />}
          title={t`The journal was changed or damaged`}
        >
          <Text>
            <Trans>
              Do not sell on this till. Keep the computer as it is and call support with this list:
            </Trans>
          </Text>
          <List>
            {answer.problems.map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        </Alert>
      );
    case 'refused':
      return (
        <Alert
          variant="default"
          icon={<IconAlertTriangle aria-hidden />}
          title={t`The data of this till was left untouched`}
        >
          <Text>
            {answer.code === 'DATABASE_FROM_FUTURE' ? (
              <Trans>A newer Frontdesk wrote it. Install the newest version and start again.</Trans>
            ) : (
              <Trans>It does not fit this version. Call support and read out: {answer.code}</Trans>
            )}
          </Text>
        </Alert>
      );
    case 'unanswered': {
      const { incidentId } = answer;
      return (
        <Alert
          variant="default"
          icon={<IconAlertTriangle aria-hidden />}
          title={t`The check could not be finished`}
        >
          <Text>
            <Trans>Check again. If it fails again, call support and read out: {incidentId}</Trans>
          </Text>
        </Alert>
      );
    }
  }
}
