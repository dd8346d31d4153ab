import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { ShiftId } from '@shared/lib/ids';
import { call } from '../../bridge/call';
import { newId } from '../../bridge/ids';
import { goTo } from '../../state/route';
import { nothingCounted } from '../../ui/cash/counted';
import { DenominationTable } from '../../ui/cash/denomination-table';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Panel } from '../../ui/layout/panel';
import { useMoney } from '../../ui/money/use-money';
import { tellDone } from '../../ui/toasts';

/** Counts the float into the drawer and opens the shift with it. */
export function OpenShift() {
  const { t } = useLingui();
  const { currency } = useMoney();
  // Made once: pressing twice opens the same shift, not a second one.
  const [shiftId] = useState(() => newId() as ShiftId);
  const [counts, setCounts] = useState(() => nothingCounted(currency));
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async () => {
    const floatCounts = counts
      .filter(({ count }) => count > 0)
      .map(({ valueMinor, count }) => ({ valueMinor, count }));
    const result = await call('shifts.open', { shiftId, floatCounts });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    tellDone(t`The shift is open.`);
    goTo({ screen: 'checkout', invoiceId: null });
  };
  return (
    <Panel maw={860}>
      <Stack>
        <div>
          <Title order={2}>
            <Trans>Count the float</Trans>
          </Title>
          <Text c="dimmed">
            <Trans>How much of each is in the drawer before the first sale?</Trans>
          </Text>
        </div>
        <DenominationTable counts={counts} onChange={setCounts} onDone={() => void open()} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button size="lg" onClick={() => void open()}>
            <Trans>Open the shift</Trans>
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
