import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { SignInCandidate } from '@shared/ipc/views/people';
import { useTimeText } from '../../state/time-text';
import { Initials } from '../../ui/people/initials';

interface Props {
  readonly candidate: SignInCandidate;
  /** True for the one that Enter takes. */
  readonly isNext: boolean;
  readonly onChoose: () => void;
}

/** One employee to choose. The demo hospital shows the PIN, for there is nothing to protect. */
export function EmployeeTile({ candidate, isNext, onChoose }: Props) {
  const timeText = useTimeText();
  const { number, name, demoPin, hasPin, lockedUntilMs } = candidate;
  const until = lockedUntilMs === null ? null : timeText(lockedUntilMs);
  return (
    <UnstyledButton
      className="sign-in-tile"
      data-next={isNext ? true : undefined}
      disabled={!hasPin}
      onClick={onChoose}
    >
      <Initials number={number} name={name} />
      <span className="sign-in-name">
        <b>{name}</b>
        <span className="sign-in-detail">
          {number}
          {demoPin !== null && (
            <span>
              {' · '}
              <Trans>PIN {demoPin}</Trans>
            </span>
          )}
          {!hasPin && (
            <span>
              {' · '}
              <Trans>no PIN yet</Trans>
            </span>
          )}
        </span>
        {until !== null && (
          <span className="sign-in-detail">
            <IconLock size={16} aria-hidden /> <Trans>locked until {until}</Trans>
          </span>
        )}
      </span>
    </UnstyledButton>
  );
}
