import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { SignInCandidate } from '@shared/ipc/views/people';
import { stopSwitching, useSwitching } from '../../state/sign-in';
import { useTill } from '../../state/till';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { LanguageSwitch } from '../../ui/language-switch';
import { EmployeeTile } from './employee-tile';
import { EnterPin } from './enter-pin';
import { findCandidates } from './find-candidates';
import './sign-in.css';

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Everybody who may work here; a number or a few letters find one, the PIN lets them in. */
export function SignInScreen() {
  const { t } = useLingui();
  const { value: candidates, failure } = useAnswer('people.candidates', NOTHING, PEOPLE);
  const asked = useSwitching(({ employeeId }) => employeeId);
  const [chosenId, setChosenId] = useState(asked);
  const chosen = candidates?.find(({ employeeId }) => employeeId === chosenId) ?? null;
  return (
    <main className="sign-in">
      <Heading />
      <FailureNotice failure={failure} />
      {chosen === null ? (
        <Choose
          candidates={candidates ?? []}
          label={t`Your number or name`}
          onChoose={({ employeeId }) => {
            setChosenId(employeeId);
          }}
        />
      ) : (
        <EnterPin
          candidate={chosen}
          onBack={() => {
            setChosenId(null);
          }}
        />
      )}
    </main>
  );
}

function Heading() {
  const hospital = useTill(({ settings }) => settings?.hospital.name ?? '');
  const till = useTill(({ settings }) => settings?.till.name ?? '');
  const current = useTill(({ session }) => session);
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Title order={1}>{hospital}</Title>
        <Text c="dimmed">
          {current === null ? till : <Trans>{current.name} stays signed in until then.</Trans>}
        </Text>
      </div>
      <Group wrap="nowrap">
        {current !== null && (
          <Button variant="default" onClick={stopSwitching}>
            <Trans>Back to work</Trans>
          </Button>
        )}
        <LanguageSwitch />
      </Group>
    </Group>
  );
}

function Choose({
  candidates,
  label,
  onChoose,
}: {
  readonly candidates: readonly SignInCandidate[];
  readonly label: string;
  readonly onChoose: (candidate: SignInCandidate) => void;
}) {
  const [typed, setTyped] = useState('');
  const found = findCandidates(candidates, typed);
  const [first] = found;
  return (
    <>
      <TextInput
        label={label}
        data-autofocus
        autoFocus
        autoComplete="off"
        size="lg"
        w={360}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || first === undefined) return;
          event.preventDefault();
          onChoose(first);
        }}
      />
      <ul className="sign-in-tiles">
        {found.map((candidate) => (
          <li key={candidate.employeeId}>
            <EmployeeTile
              candidate={candidate}
              isNext={typed !== '' && candidate === first}
              onChoose={() => {
                onChoose(candidate);
              }}
            />
          </li>
        ))}
      </ul>
      <Text role="status" c="dimmed">
        {found.length === 0 && typed !== '' && <Trans>Nobody found. Try fewer letters.</Trans>}
      </Text>
    </>
  );
}
