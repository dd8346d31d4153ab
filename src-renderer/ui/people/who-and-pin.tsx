import { useLingui } from '@lingui/react/macro';
import { Group, Stack, UnstyledButton } from '@mantine/core';
import type { Failure } from '@shared/ipc/failures';
import type { EmployeeId } from '@shared/lib/ids';
import { FailureNotice } from '../failures/failure-notice';
import { Initials } from './initials';
import './people.css';
import { PinPad } from './pin-pad';

interface Person {
  readonly employeeId: EmployeeId;
  readonly number: string;
  readonly name: string;
}

interface Props<P extends Person> {
  /** What is asked of whoever is chosen, for a screen reader. */
  readonly label: string;
  readonly people: readonly P[];
  readonly chosen: P | undefined;
  readonly pin: string;
  readonly failure: Failure | null;
  readonly onChoose: (employeeId: EmployeeId) => void;
  readonly onType: (pin: string) => void;
  readonly onDone: () => void;
}

/** One of several people, who says yes with their own PIN. */
export function WhoAndPin<P extends Person>(props: Props<P>) {
  const { label, people, chosen, pin, failure, onChoose, onType, onDone } = props;
  const { t } = useLingui();
  return (
    <Group align="flex-start" wrap="nowrap" gap="xl">
      <div className="approvers" role="radiogroup" aria-label={label}>
        {people.map(({ employeeId, number, name }) => (
          <UnstyledButton
            key={employeeId}
            role="radio"
            aria-checked={employeeId === chosen?.employeeId}
            className="approver"
            onClick={() => {
              onChoose(employeeId);
              onType('');
            }}
          >
            <Initials number={number} name={name} />
            <span>{name}</span>
          </UnstyledButton>
        ))}
      </div>
      <Stack>
        <PinPad
          label={chosen === undefined ? t`PIN` : t`PIN of ${chosen.name}`}
          value={pin}
          onChange={onType}
          onDone={onDone}
        />
        <FailureNotice failure={failure} />
      </Stack>
    </Group>
  );
}
