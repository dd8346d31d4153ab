import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { SignInCandidate } from '@shared/ipc/views/people';
import { call } from '../../bridge/call';
import { beginTurn } from '../../state/sign-in';
import { loadSession } from '../../state/till';
import { useNowMs } from '../../state/use-now';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Initials } from '../../ui/people/initials';
import { PinPad } from '../../ui/people/pin-pad';

interface Props {
  readonly candidate: SignInCandidate;
  readonly onBack: () => void;
}

/** Asks for the PIN of the one who was chosen. While they are locked out it counts down instead. */
export function EnterPin({ candidate, onBack }: Props) {
  const { t } = useLingui();
  const [pin, setPin] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setAsking] = useState(false);
  const nowMs = useNowMs(500);
  const lockedMs = Math.max(0, lockedUntil(candidate, failure) - nowMs);
  const signIn = async () => {
    if (isAsking || lockedMs > 0) return;
    setAsking(true);
    const endTurn = beginTurn();
    const result = await call('people.signIn', { employeeId: candidate.employeeId, pin });
    if (result.ok) {
      await loadSession();
      endTurn();
      return;
    }
    setAsking(false);
    setPin('');
    setFailure(result.error);
  };
  return (
    <Card withBorder padding="lg" className="sign-in-pin">
      <Stack align="center" gap="sm">
        <Group wrap="nowrap">
          <Initials number={candidate.number} name={candidate.name} />
          <div>
            <Title order={2}>{candidate.name}</Title>
            <Text c="dimmed">{candidate.number}</Text>
          </div>
        </Group>
        <PinPad
          label={t`PIN`}
          value={pin}
          onChange={setPin}
          onDone={() => void signIn()}
          isDisabled={lockedMs > 0}
        />
        {lockedMs > 0 ? <Countdown leftMs={lockedMs} /> : <FailureNotice failure={failure} />}
        {candidate.demoPin !== null && (
          <Text c="dimmed">
            <Trans>Demo hospital: the PIN is {candidate.demoPin}</Trans>
          </Text>
        )}
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={20} aria-hidden />}
          onClick={onBack}
        >
          <Trans>Somebody else</Trans>
        </Button>
      </Stack>
    </Card>
  );
}

function lockedUntil(candidate: SignInCandidate, failure: Failure | null): number {
  const told =
    failure?.code === 'PIN_WRONG' || failure?.code === 'EMPLOYEE_LOCKED'
      ? failure.lockedUntilMs
      : null;
  return Math.max(candidate.lockedUntilMs ?? 0, told ?? 0);
}

function Countdown({ leftMs }: { readonly leftMs: number }) {
  const seconds = Math.ceil(leftMs / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <Text role="timer" ta="center">
      <Trans>Too many wrong PINs. Wait {clock}, or ask a manager for a new PIN.</Trans>
    </Text>
  );
}
