import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconBuildingHospital, IconPawFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { LanguageSwitch } from '../../ui/language-switch';
import { TaskProgress } from '../../ui/progress-bar';

interface Props {
  readonly isFurnishing: boolean;
  readonly failure: Failure | null;
  readonly onDemo: () => void;
  readonly onOwn: () => void;
}

/** The first choice. The language comes before everything else. */
export function Welcome({ isFurnishing, failure, onDemo, onOwn }: Props) {
  const { t } = useLingui();
  return (
    <Stack gap="xl">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>
            <Trans>Welcome to Frontdesk</Trans>
          </Title>
          <Text c="dimmed" size="lg">
            <Trans>The counter of an animal hospital, with or without internet.</Trans>
          </Text>
        </div>
        <LanguageSwitch />
      </Group>
      {isFurnishing ? (
        <TaskProgress task="demo" label={t`The demo hospital is being furnished …`} />
      ) : (
        <div className="first-run-choices">
          <Choice
            icon={<IconPawFilled size={44} aria-hidden />}
            title={t`Open the demo hospital`}
            onChoose={onDemo}
            isMain
          >
            <Trans>
              A furnished hospital with clients, pets, products and a week of business. Try
              everything; nothing in it is real.
            </Trans>
          </Choice>
          <Choice
            icon={<IconBuildingHospital size={44} aria-hidden />}
            title={t`Set up our hospital`}
            onChoose={onOwn}
          >
            <Trans>Four short pages: the hospital, taxes, this till and the first manager.</Trans>
          </Choice>
        </div>
      )}
      <FailureNotice failure={failure} />
    </Stack>
  );
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly onChoose: () => void;
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

function Choice({ icon, title, onChoose, isMain = false, children }: ChoiceProps) {
  return (
    <UnstyledButton
      className="first-run-choice"
      data-main={isMain ? true : undefined}
      autoFocus={isMain}
      onClick={onChoose}
    >
      {icon}
      <span>
        <b>{title}</b>
        <span className="first-run-detail">{children}</span>
      </span>
    </UnstyledButton>
  );
}
