import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text, Title } from '@mantine/core';
import { IconCalculator, IconCashRegister } from '@tabler/icons-react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { useTimeText } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { Screen } from '../../ui/layout/screen';
import { goOnCounting, openNext } from './close/close-draft';

/** A drawer is being counted and no shift is open: either can go on, and neither waits. */
export function TwoWays({ counting }: { readonly counting: ShiftView }) {
  const { t } = useLingui();
  const since = useTimeText()(counting.openedAtMs);
  return (
    <Screen
      title={t`Shift`}
      lead={<Trans>The shift that began {since} is being counted. No other shift is open.</Trans>}
    >
      <div className="two-ways">
        <Panel>
          <div className="way">
            <IconCalculator size={40} aria-hidden />
            <Title order={2}>
              <Trans>Go on counting</Trans>
            </Title>
            <Text c="dimmed">
              <Trans>What was typed is still there.</Trans>
            </Text>
            <Button size="lg" autoFocus onClick={goOnCounting}>
              <Trans>Go on counting</Trans>
            </Button>
          </div>
        </Panel>
        <Panel>
          <div className="way">
            <IconCashRegister size={40} aria-hidden />
            <Title order={2}>
              <Trans>Open the next shift</Trans>
            </Title>
            <Text c="dimmed">
              <Trans>Selling goes on with another float; this drawer can be counted later.</Trans>
            </Text>
            <Button size="lg" variant="default" onClick={openNext}>
              <Trans>Open the next shift</Trans>
            </Button>
          </div>
        </Panel>
      </div>
    </Screen>
  );
}
