import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconBuildingBank } from '@tabler/icons-react';
import { useState } from 'react';
import { negateMinor } from '@shared/domain/money/money';
import type { DepositView as Deposit } from '@shared/ipc/views/cash';
import { useTimeText } from '../../state/time-text';
import { KeyHint } from '../../ui/key-hint';
import { Fact, Facts } from '../../ui/layout/facts';
import { Panel } from '../../ui/layout/panel';
import { useStage } from '../../ui/layout/use-stage';
import { MoneyText } from '../../ui/money/money-text';
import { MAIN_ACT, useMainAct } from '../../ui/use-main-act';
import { DepositPaper, type DepositPaperKind } from './deposit-paper';
import { showBanking } from './deposit-draft';
import { DepositState } from './deposit-state';
import { PaperNumbers } from './paper-numbers';
import { ReceiveDialog } from './receive-dialog';

/** One deposit: its papers, and whether the bank has it. */
export function DepositView({ deposit }: { readonly deposit: Deposit }) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const [kind, setKind] = useState<DepositPaperKind>('deposit-slip');
  const [isReceiving, setReceiving] = useState(false);
  const isOnItsWay = deposit.state === 'prepared';
  const stage = useStage(isOnItsWay ? null : '[data-back]', backToList);
  const receive = () => {
    if (isOnItsWay) setReceiving(true);
  };
  const {
    number,
    content,
    totalMinor,
    returnedMinor,
    zNumbers,
    reference,
    preparedAtMs,
    preparedByName,
  } = deposit;
  const prepared = timeText(preparedAtMs);
  useMainAct('receive-deposit', t`The bank has it`, receive);
  return (
    <section {...stage} tabIndex={-1} className="banking" aria-label={t`Deposit ${number}`}>
      <Stack>
        <Group>
          <Button
            variant="default"
            data-back
            leftSection={<IconArrowLeft size={20} aria-hidden />}
            onClick={backToList}
          >
            <Trans>Back</Trans>
          </Button>
          <SegmentedControl
            aria-label={t`Paper`}
            className="deposit-papers"
            data={[
              { value: 'deposit-slip' as const, label: t`Deposit slip` },
              { value: 'worksheet' as const, label: t`Cash balancing worksheet` },
            ]}
            value={kind}
            onChange={(next: DepositPaperKind) => {
              setKind(next);
            }}
          />
        </Group>
        <DepositPaper key={kind} deposit={deposit} kind={kind} />
      </Stack>
      <Panel label={t`Deposit`} isBeside>
        <Stack>
          <Title order={2}>
            <Trans>Deposit {number}</Trans>
          </Title>
          <Text>
            <DepositState deposit={deposit} />
          </Text>
          <Facts>
            <Fact label={t`Cash`}>
              <MoneyText amountMinor={content.cashMinor} />
            </Fact>
            <Fact label={t`Checks`}>
              <MoneyText amountMinor={content.checkMinor} />
            </Fact>
            <Fact label={t`Together`} isSum>
              <MoneyText amountMinor={totalMinor} />
            </Fact>
            {returnedMinor > 0 && (
              <Fact label={t`Checks that came back before`}>
                <MoneyText amountMinor={negateMinor(returnedMinor)} />
              </Fact>
            )}
            <Fact label={t`Bag`}>{content.bagNumber}</Fact>
            <Fact label={t`Counted by`}>{content.initials.join(', ')}</Fact>
            {zNumbers.length > 0 && (
              <Fact label={t`Z reports`}>
                <PaperNumbers numbers={zNumbers} />
              </Fact>
            )}
            {content.reason !== '' && <Fact label={t`Reason`}>{content.reason}</Fact>}
            {reference !== '' && <Fact label={t`Reference of the bank`}>{reference}</Fact>}
          </Facts>
          <Text c="dimmed">
            <Trans>
              Prepared {prepared} by {preparedByName}
            </Trans>
          </Text>
          {isOnItsWay && (
            <Button
              size="lg"
              leftSection={<IconBuildingBank size={22} aria-hidden />}
              rightSection={<KeyHint keys={MAIN_ACT} />}
              onClick={receive}
            >
              <Trans>The bank has it</Trans>
            </Button>
          )}
        </Stack>
      </Panel>
      {isReceiving && (
        <ReceiveDialog
          deposit={deposit}
          onClose={() => {
            setReceiving(false);
          }}
        />
      )}
    </section>
  );
}

function backToList(): void {
  showBanking('waiting');
}
