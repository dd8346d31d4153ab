import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Activity, type ReactNode } from 'react';
import { may, type Act } from '@shared/domain/people/permission';
import { askToSwitch } from '../../state/sign-in';
import { useTill } from '../../state/till';
import { EmptyState } from '../layout/empty-state';
import { Panel } from '../layout/panel';

interface Props {
  readonly act: Act;
  /** What whoever may not do it cannot do. */
  readonly title: string;
  /** Why not everybody may, and who does. */
  readonly why: ReactNode;
  readonly children: ReactNode;
}

/**
 * A screen for those who may do `act`. Everybody else reads who may, and how to hand the till to
 * them; what is half typed waits for whoever comes back.
 */
export function OnlyFor({ act, title, why, children }: Props) {
  const isRefused = useTill(({ session }) => session !== null && !may(session.roles, act));
  return (
    <>
      {isRefused && (
        <Panel>
          <EmptyState icon={<IconLock size={40} aria-hidden />} title={title}>
            {why}
            <Button
              mt="lg"
              variant="default"
              display="block"
              mx="auto"
              onClick={() => {
                askToSwitch(null);
              }}
            >
              <Trans>Switch employee</Trans>
            </Button>
          </EmptyState>
        </Panel>
      )}
      <Activity mode={isRefused ? 'hidden' : 'visible'}>{children}</Activity>
    </>
  );
}
