import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconBuildingBank } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DepositView as Deposit } from '@shared/ipc/views/cash';
import { useTimeText } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { MoneyText } from '../../ui/money/money-text';
import { DepositPaper, type DepositPaperKind } from './deposit-paper';
import { showBanking } from './deposit-draft';
import { DepositState } from './deposit-state';
import { ReceiveDialog } from './receive-dialog';

/** One deposit: its papers, and whether the bank has it. */
export function DepositView({ deposit }: { readonly deposit: Deposit }) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const [kind, setKind] = useState<DepositPaperKind>('deposit-slip');
  const [isReceiving, setReceiving] = useState(false);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    view.current?.focus();
  }, []);
  const { number, content, totalMinor, zNumbers, reference, preparedAtMs, preparedByName } =
    deposit;
  const prepared = timeText(preparedAtMs);
  return (
    <div
      ref={view}
      tabIndex={-1}
      className="banking"
      aria-label={t`Deposit ${number}`}
      role="region"
    >
      <Stack>
        <SegmentedControl
          aria-label={t`Paper`}
          color="teal.9"
          data={[
            { value: 'deposit-slip' as const, label: t`Deposit slip` },
            { value: 'worksheet' as const, label: t`Cash balancing worksheet` },
          ]}
          value={kind}
          onChange={(next: DepositPaperKind) => {
            setKind(next);
          }}
        />
        <DepositPaper key={kind} deposit={deposit} kind={kind} />
      </Stack>
      <Panel label={t`Deposit`}>
        <Stack>
          <Title order={2}>
            <Trans>Deposit {number}</Trans>
          </Title>
          <Text>
            <DepositState deposit={deposit} />
          </Text>
          <dl className="deposit-facts">
            <dt>
              <Trans>Cash</Trans>
            </dt>
            <dd>
              <MoneyText amountMinor={content.cashMinor} />
            </dd>
            <dt>
              <Trans>Checks</Trans>
            </dt>
            <dd>
              <MoneyText amountMinor={content.checkMinor} />
            </dd>
            <dt className="deposit-total">
              <Trans>Together</Trans>
            </dt>
            <dd className="deposit-total">
              <MoneyText amountMinor={totalMinor} />
            </dd>
            <dt>
              <Trans>Bag</Trans>
            </dt>
            <dd>{content.bagNumber}</dd>
            <dt>
              <Trans>Counted by</Trans>
            </dt>
            <dd>{content.initials.join(', ')}</dd>
            {zNumbers.length > 0 && (
              <>
                <dt>
                  <Trans>Z reports</Trans>
                </dt>
                <dd>{zNumbers.join(', ')}</dd>
              </>
            )}
            {content.reason !== '' && (
              <>
                <dt>
                  <Trans>Reason</Trans>
                </dt>
                <dd>{content.reason}</dd>
              </>
            )}
            {reference !== '' && (
              <>
                <dt>
                  <Trans>Reference of the bank</Trans>
                </dt>
                <dd>{reference}</dd>
              </>
            )}
          </dl>
          <Text c="dimmed">
            <Trans>
              Prepared {prepared} by {preparedByName}
            </Trans>
          </Text>
          <Group>
            {deposit.state === 'prepared' && (
              <Button
                size="lg"
                leftSection={<IconBuildingBank size={22} aria-hidden />}
                onClick={() => {
                  setReceiving(true);
                }}
              >
                <Trans>The bank has it</Trans>
              </Button>
            )}
            <Button
              size="lg"
              variant="default"
              leftSection={<IconArrowLeft size={22} aria-hidden />}
              onClick={() => {
                showBanking('waiting');
              }}
            >
              <Trans>Back</Trans>
            </Button>
          </Group>
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
    </div>
  );
}
