import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { rolesThatMay } from '@shared/domain/people/permission';
import { askToSwitch } from '../../state/sign-in';
import { EmptyState } from '../../ui/layout/empty-state';
import { Panel } from '../../ui/layout/panel';
import { roleName } from '../../ui/people/role-names';

/** For everybody whose role does not import: who may, and how to hand the till to them. */
export function NotAllowed() {
  const { t } = useLingui();
  const roles = rolesThatMay('import').map(roleName).join(', ');
  return (
    <Panel>
      <EmptyState
        icon={<IconLock size={40} aria-hidden />}
        title={t`Your role does not import records`}
      >
        <Trans>
          One file can change thousands of prices, so this takes one of these roles: {roles}.
        </Trans>
        <Button
          mt="lg"
          variant="default"
          onClick={() => {
            askToSwitch(null);
          }}
        >
          <Trans>Switch employee</Trans>
        </Button>
      </EmptyState>
    </Panel>
  );
}
