import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconReportMoney, IconShoppingCart } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { call } from '../../bridge/call';
import { goTo } from '../../state/route';
import { useTimeText } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { Screen } from '../../ui/layout/screen';
import { MoneyText } from '../../ui/money/money-text';
import { tellFailure } from '../../ui/toasts';
import { NoSale } from './no-sale';
import './shift.css';
import { XReport } from './x-report';

/** The shift that is open: since when, with what float, and where it stands now. */
export function RunningShift({ shift }: { readonly shift: ShiftView }) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const [html, setHtml] = useState<string | null>(null);
  const { shiftId, openedAtMs, openedByName, floatMinor, floatCounts } = shift;
  const since = timeText(openedAtMs);
  const look = async () => {
    const result = await call('shifts.xReport', { shiftId, print: false });
    if (result.ok) setHtml(result.value.html);
    else tellFailure(result.error);
  };
  return (
    <Screen
      title={t`Shift`}
      lead={
        <Trans>
          Open since {since}, by {openedByName}
        </Trans>
      }
      actions={
        <Button
          leftSection={<IconShoppingCart size={20} aria-hidden />}
          onClick={() => {
            goTo({ screen: 'checkout', invoiceId: null });
          }}
        >
          <Trans>Go to checkout</Trans>
        </Button>
      }
    >
      <Group>
        <Button
          variant="default"
          leftSection={<IconReportMoney size={20} aria-hidden />}
          onClick={() => void look()}
        >
          <Trans>X report</Trans>
        </Button>
        <NoSale />
      </Group>
      <div className="shift">
        <Panel label={t`Float`}>
          <Text fw={600}>
            <Trans>Float at the start</Trans>
          </Text>
          <Text fw={700} fz="1.75rem">
            <MoneyText amountMinor={floatMinor} />
          </Text>
          <dl className="float-counts">
            {floatCounts.map(({ valueMinor, count }) => (
              <div key={valueMinor}>
                <dt>
                  <MoneyText amountMinor={valueMinor} />
                </dt>
                <dd>× {count}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        {html !== null && <XReport shiftId={shiftId} html={html} />}
      </div>
    </Screen>
  );
}
