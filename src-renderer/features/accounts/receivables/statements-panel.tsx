import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ZERO, type Minor } from '@shared/domain/money/money';
import { addDays } from '@shared/domain/time/zoned-time';
import type { Output } from '@shared/ipc/contract/contract';
import { call } from '../../../bridge/call';
import { useToday } from '../../../state/time-text';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { TaskProgress } from '../../../ui/progress-bar';

type Ended = Output<'statements.run'>;

const NOTHING = {};
const MONTH_DAYS = 30;

/** Statements for everybody at once: how far it is, and how to end it. */
export function StatementsPanel() {
  const { t } = useLingui();
  const today = useToday();
  const acting = useAct();
  const [from, setFrom] = useState(() => addDays(today, -MONTH_DAYS));
  const [to, setTo] = useState(today);
  const [scope, setScope] = useState<'owing' | 'all'>('owing');
  const [minimum, setMinimum] = useState<Minor | null>(ZERO);
  const [ended, setEnded] = useState<Ended | null>(null);
  const run = () => {
    if (minimum === null) return;
    setEnded(null);
    void acting.act(
      () => call('statements.run', { ...{ from, to, scope, minimumMinor: minimum } }),
      setEnded,
    );
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
            setFrom(event.currentTarget.value);
          }}
        />
        <TextInput
          type="date"
          label={t`To`}
          value={to}
          onChange={(event) => {
            setTo(event.currentTarget.value);
          }}
        />
        <MoneyInput label={t`From a balance of`} value={minimum} onChange={setMinimum} />
        <SegmentedControl
          aria-label={t`Who gets one`}
          data={[
            { value: 'owing' as const, label: t`Who owes something` },
            { value: 'all' as const, label: t`Everybody with an account` },
          ]}
          value={scope}
          onChange={(next: 'owing' | 'all') => {
            setScope(next);
          }}
        />
        {acting.isRunning ? (
          <Button variant="default" onClick={() => void call('statements.cancel', NOTHING)}>
            <Trans>Cancel the statements</Trans>
          </Button>
        ) : (
          <Button onClick={run}>
            <Trans>Write the statements</Trans>
          </Button>
        )}
      </Group>
      {acting.isRunning && <TaskProgress task="statements" label={t`Statements are written`} />}
      <FailureNotice failure={acting.failure} />
      {ended !== null && <Outcome ended={ended} />}
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
