import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Title } from '@mantine/core';
import { IconBuildingBank, IconCashRegister, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { call } from '../../../bridge/call';
import { useOfferedCommands } from '../../../state/commands';
import { useAnswer } from '../../../state/use-answer';
import { Fact, Facts } from '../../../ui/layout/facts';
import { Panel } from '../../../ui/layout/panel';
import { Screen } from '../../../ui/layout/screen';
import { MoneyText } from '../../../ui/money/money-text';
import { HousePaper } from '../../../ui/paper/house-paper';
import { Backup } from './backup';
import './close.css';
import { openNext, useClosing } from './close-draft';
import { VarianceWords } from '../../../ui/money/variance-words';

interface Props {
  readonly shift: ShiftView;
  /** The next shift is open already. */
  readonly hasOpen: boolean;
}

const NOTHING_CHANGES = [] as const;
const TO_BANKING = 'go-banking';

/** The shift is closed: its Z report, and what comes next. */
export function DoneView({ shift, hasOpen }: Props) {
  const { t } = useLingui();
  const { shiftId, closing } = shift;
  const zNumber = shift.zNumber ?? '';
  const report = useAnswer('shifts.zReport', { shiftId, print: false }, NOTHING_CHANGES);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus();
  }, []);
  const toBanking = useOfferedCommands().find(({ id }) => id === TO_BANKING);
  return (
    <Screen title={t`The shift is closed`}>
      <div className="close-done">
        <Stack>
          <Panel>
            <Stack>
              <Title order={2} className="close-done-title">
                <IconCircleCheck size={32} aria-hidden />
                <Trans>Z report {zNumber}</Trans>
              </Title>
              {closing !== null && (
                <Facts>
                  <Fact label={t`Difference in cash`}>
                    <VarianceWords varianceMinor={closing.varianceMinor} />
                  </Fact>
                  <Fact label={t`Next float`}>
                    <MoneyText amountMinor={closing.nextFloatMinor} />
                  </Fact>
                  <Fact label={t`Goes to the bank`}>
                    <MoneyText amountMinor={closing.toBankMinor} />
                  </Fact>
                </Facts>
              )}
              <Group>
                <Button
                  ref={next}
                  size="lg"
                  leftSection={<IconCashRegister size={22} aria-hidden />}
                  onClick={hasOpen ? leaveDone : openNext}
                >
                  {hasOpen ? (
                    <Trans>Back to the open shift</Trans>
                  ) : (
                    <Trans>Open the next shift</Trans>
                  )}
                </Button>
                {toBanking !== undefined && (
                  <Button
                    size="lg"
                    variant="default"
                    leftSection={<IconBuildingBank size={22} aria-hidden />}
                    onClick={toBanking.run}
                  >
                    <Trans>Go to banking</Trans>
                  </Button>
                )}
              </Group>
            </Stack>
          </Panel>
          <Backup shiftId={shiftId} />
        </Stack>
        <HousePaper
          title={t`Z report ${zNumber}`}
          paper={report}
          saved={{ kind: 'z-report', shiftId }}
          print={() => call('shifts.zReport', { shiftId, print: true })}
        />
      </div>
    </Screen>
  );
}

function leaveDone(): void {
  useClosing.setState({ closed: null });
}
