import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import {
  IconBuildingBank,
  IconCashRegister,
  IconCircleCheck,
  IconPrinter,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { call } from '../../../bridge/call';
import { useOfferedCommands } from '../../../state/commands';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { Screen } from '../../../ui/layout/screen';
import { MoneyText } from '../../../ui/money/money-text';
import { ReceiptPaper } from '../../../ui/paper/receipt-paper';
import { tellDone, tellFailure } from '../../../ui/toasts';
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
  const print = async () => {
    const result = await call('shifts.zReport', { shiftId, print: true });
    if (result.ok) tellDone(t`The Z report is on its way to the printer.`);
    else tellFailure(result.error);
  };
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
                <dl className="close-facts">
                  <dt>
                    <Trans>Difference in cash</Trans>
                  </dt>
                  <dd>
                    <VarianceWords varianceMinor={closing.varianceMinor} />
                  </dd>
                  <dt>
                    <Trans>Next float</Trans>
                  </dt>
                  <dd>
                    <MoneyText amountMinor={closing.nextFloatMinor} />
                  </dd>
                  <dt>
                    <Trans>Goes to the bank</Trans>
                  </dt>
                  <dd>
                    <MoneyText amountMinor={closing.toBankMinor} />
                  </dd>
                </dl>
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
          <Backup />
        </Stack>
        <Stack>
          <Group>
            <Button
              variant="default"
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => void print()}
            >
              <Trans>Print the Z report again</Trans>
            </Button>
          </Group>
          <FailureNotice failure={report.failure} />
          {report.value === null ? (
            <Text c="dimmed">…</Text>
          ) : (
            <ReceiptPaper title={t`Z report ${zNumber}`} html={report.value.html} />
          )}
        </Stack>
      </div>
    </Screen>
  );
}

function leaveDone(): void {
  useClosing.setState({ closed: null });
}
