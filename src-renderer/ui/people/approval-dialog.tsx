import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { may, type Act } from '@shared/domain/people/permission';
import type { Failure } from '@shared/ipc/failures';
import type { EmployeeId } from '@shared/lib/ids';
import { Dialog } from '../dialogs/dialog';
import { isWaiting, useAnswer } from '../../state/use-answer';
import { actText } from './act-text';
import type { Approval } from './approval';
import { WhoAndPin } from './who-and-pin';

interface Props {
  readonly act: Act;
  /** Why the last approval was not taken. */
  readonly failure: Failure | null;
  readonly onAnswer: (approval: Approval) => void;
}

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Asks somebody who may do `act` for their PIN; null when nobody gives it. */
export function ApprovalDialog({ act, failure, onAnswer }: Props) {
  const { t } = useLingui();
  const candidates = useAnswer('people.candidates', NOTHING, PEOPLE);
  const approvers = (candidates.value ?? []).filter(
    ({ roles, hasPin }) => hasPin && may(roles, act),
  );
  const [chosenId, setChosenId] = useState<EmployeeId | null>(null);
  const chosen = approvers.find(({ employeeId }) => employeeId === chosenId) ?? approvers[0];
  const [pin, setPin] = useState('');
  const approve = () => {
    if (chosen === undefined || pin === '') return;
    setPin('');
    onAnswer({ employeeId: chosen.employeeId, pin });
  };
  // A PIN typed before it is known whose it is would be for nobody.
  if (isWaiting(candidates)) return null;
  return (
    <Dialog
      onClose={() => {
        onAnswer(null);
      }}
      title={t`Approval needed`}
      size="auto"
    >
      <Stack>
        <Text>{actText(act)}</Text>
        <WhoAndPin
          label={t`Who approves`}
          people={approvers}
          {...{ chosen, pin, failure }}
          onChoose={setChosenId}
          onType={setPin}
          onDone={approve}
        />
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              onAnswer(null);
            }}
          >
            <Trans>Do not do it</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
