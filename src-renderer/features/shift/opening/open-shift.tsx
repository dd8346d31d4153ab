import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { flattenCash, sumCash } from '@shared/domain/cash/coin-rolls';
import type { Failure } from '@shared/ipc/failures';
import { call } from '../../../bridge/call';
import { goTo } from '../../../state/route';
import { useTill } from '../../../state/till';
import { useAnswer } from '../../../state/use-answer';
import { CashTable } from '../../../ui/cash/cash-table';
import { nothingCounted } from '../../../ui/cash/counted';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { Panel } from '../../../ui/layout/panel';
import { useMoney } from '../../../ui/money/use-money';
import { tellDone, tellFailure } from '../../../ui/toasts';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';
import { Checklist } from '../checklist/checklist';
import { signedItems } from '../checklist/signed-items';
import { leaveCounting } from '../close/close-draft';
import { changeOpening, forgetOpening, useOpeningDraft } from './opening-draft';
import { UsualFloat } from './usual-float';

const NO_ITEMS: readonly string[] = [];
const LATEST = { limit: 1 };
const SHIFTS = ['shifts'] as const;

/** Counts the float into the drawer and opens the shift with it. */
export function OpenShift() {
  const { t } = useLingui();
  const { currency } = useMoney();
  const { shiftId, cash, initials } = useOpeningDraft();
  const items = useTill(({ settings }) => settings?.drawerRules.openingChecklist ?? NO_ITEMS);
  const usualMinor = useTill(({ settings }) => settings?.drawerRules.usualFloatMinor ?? null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const counted = cash ?? nothingCounted(currency);
  const countedMinor = sumCash(counted);
  // While an earlier drawer is counted, nobody has said yet what it keeps.
  const [last] = useAnswer('shifts.recent', LATEST, SHIFTS).value ?? [];
  const keptMinor = last?.closing?.nextFloatMinor ?? null;
  const open = async () => {
    const floatCounts = flattenCash(counted);
    const result = await call('shifts.open', { shiftId, floatCounts });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    const signed = signedItems(items, initials);
    forgetOpening();
    leaveCounting();
    tellDone(t`The shift is open.`);
    goTo({ screen: 'checkout', invoiceId: null });
    if (signed.length === 0) return;
    const answer = await call('shifts.signChecklist', { shiftId, items: signed });
    if (!answer.ok) tellFailure(answer.error);
  };
  useMainAct('open-shift', t`Open the shift`, () => void open());
  return (
    <div className="opening" data-list={items.length > 0 ? true : undefined}>
      <Panel>
        <Stack>
          <Group justify="space-between" align="flex-start">
            <div>
              <Title order={2}>
                <Trans>Count the float</Trans>
              </Title>
              <Text c="dimmed">
                <Trans>How much of each is in the drawer before the first sale?</Trans>
              </Text>
            </div>
            <Group align="stretch">
              {keptMinor !== null && (
                <UsualFloat amountMinor={keptMinor} countedMinor={countedMinor} from="last-shift" />
              )}
              {usualMinor !== null && usualMinor > 0 && (
                <UsualFloat amountMinor={usualMinor} countedMinor={countedMinor} from="rule" />
              )}
            </Group>
          </Group>
          <CashTable
            cash={counted}
            onChange={(next) => {
              changeOpening({ cash: next });
            }}
            onDone={() => void open()}
          />
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button
              size="lg"
              rightSection={<KeyHint keys={MAIN_ACT} />}
              onClick={() => void open()}
            >
              <Trans>Open the shift</Trans>
            </Button>
          </Group>
        </Stack>
      </Panel>
      {items.length > 0 && (
        <Panel label={t`Opening checklist`}>
          <Title order={2} mb="sm">
            <Trans>Opening checklist</Trans>
          </Title>
          <Checklist
            label={t`Opening checklist`}
            items={items}
            initials={initials}
            isFirst={false}
            onChange={(next) => {
              changeOpening({ initials: next });
            }}
            onDone={() => void open()}
          />
        </Panel>
      )}
    </div>
  );
}
