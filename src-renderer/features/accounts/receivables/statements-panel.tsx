import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core';
import { addDays } from '@shared/domain/time/zoned-time';
import type { Output } from '@shared/ipc/contract/contract';
import { call } from '../../../bridge/call';
import { useToday } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { TaskProgress } from '../../../ui/progress-bar';
import { runStatements, useStatementRun, wantStatements } from './statement-run';

type Ended = Output<'statements.run'>;

const NOTHING = {};
const STATEMENTS = ['statements'] as const;
const MONTH_DAYS = 30;

/** Statements for everybody at once: how far it is, and how to end it. */
export function StatementsPanel() {
  const { t } = useLingui();
  const today = useToday();
  const { scope, minimumMinor, isAwaited, failure, ...days } = useStatementRun();
  const latest = useAnswer('statements.latest', NOTHING, STATEMENTS);
  const progress = latest.value?.progress ?? null;
  const ended = latest.value?.ended ?? null;
  const isRunning = isAwaited || progress !== null;
  const from = days.from ?? addDays(today, -MONTH_DAYS);
  const to = days.to ?? today;
  const run = () => {
    if (minimumMinor !== null) void runStatements({ from, to, scope, minimumMinor });
  };
  return (
    <Panel label={t`Statements`}>
      <Title order={2} mb="xs">
        <Trans>Statements</Trans>
      </Title>
      <Group align="flex-end">
        <TextInput
          type="date"
          label={t`From`}
          value={from}
          onChange={(event) => {
            wantStatements({ from: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label={t`To`}
          value={to}
          onChange={(event) => {
            wantStatements({ to: event.currentTarget.value });
          }}
        />
        <MoneyInput
          label={t`From a balance of`}
          value={minimumMinor}
          onChange={(minimum) => {
            wantStatements({ minimumMinor: minimum });
          }}
        />
        <SegmentedControl
          aria-label={t`Who gets one`}
          data={[
            { value: 'owing' as const, label: t`Who owes something` },
            { value: 'all' as const, label: t`Everybody with an account` },
          ]}
          value={scope}
          onChange={(next: 'owing' | 'all') => {
            wantStatements({ scope: next });
          }}
        />
        {isRunning ? (
          <Button variant="default" onClick={() => void call('statements.cancel', NOTHING)}>
            <Trans>Cancel the statements</Trans>
          </Button>
        ) : (
          <Button onClick={run}>
            <Trans>Write the statements</Trans>
          </Button>
        )}
      </Group>
      {isRunning && (
        <TaskProgress
          key={progress === null ? 'begins' : 'goes on'}
          task="statements"
          label={t`Statements are written`}
          before={progress}
        />
      )}
      <FailureNotice failure={failure ?? latest.failure} />
      {!isRunning && ended !== null && <Outcome ended={ended} />}
    </Panel>
  );
}

function Outcome({ ended }: { readonly ended: Ended }) {
  const { statements, isCancelled, savedAs } = ended;
  return (
    <Text role="status" mt="sm">
      {isCancelled && <Trans>It was cancelled. </Trans>}
      <Plural value={statements} one="# statement is written." other="# statements are written." />
      {savedAs.map((path) => (
        <span key={path} className="row-detail">
          {path}
        </span>
      ))}
    </Text>
  );
}
