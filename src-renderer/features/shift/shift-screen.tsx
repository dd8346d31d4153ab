import { Trans } from '@lingui/react/macro';
import { Title } from '@mantine/core';

/** The drawer and its shift. */
export function ShiftScreen() {
  return (
    <Title order={1} p="xl">
      <Trans>Shift</Trans>
    </Title>
  );
}
