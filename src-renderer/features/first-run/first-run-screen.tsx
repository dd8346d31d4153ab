import { Trans } from '@lingui/react/macro';
import { Button, Stack, Title } from '@mantine/core';
import { call } from '../../bridge/call';
import { loadTill } from '../../state/till';
import { LanguageSwitch } from '../../ui/language-switch';

/** A new till: a furnished demo hospital, or our own. */
export function FirstRunScreen() {
  const openDemo = async () => {
    await call('setup.openDemo', {});
    await loadTill();
  };
  return (
    <Stack component="main" p="xl">
      <Title order={1}>
        <Trans>Welcome to Frontdesk</Trans>
      </Title>
      <LanguageSwitch />
      <Button onClick={() => void openDemo()}>
        <Trans>Open the demo hospital</Trans>
      </Button>
    </Stack>
  );
}
