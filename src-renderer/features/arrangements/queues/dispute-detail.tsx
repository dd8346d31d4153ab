import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import type { DisputeView } from '@shared/ipc/views/arrangements';
import { useDateText, useTimeText } from '../../../state/time-text';
import { KeyHint } from '../../../ui/key-hint';
import { Fact, Facts } from '../../../ui/layout/facts';
import { Panel } from '../../../ui/layout/panel';
import { MoneyText } from '../../../ui/money/money-text';
import { LetterButton } from '../../../ui/paper/letter-button';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';
import { outcomeText } from '../outcome-text';
import { InvoiceButton } from './invoice-button';
import { ResolveDialog } from './resolve-dialog';

/** One dispute: what the client says, and what became of it. */
export function DisputeDetail({ dispute }: { readonly dispute: DisputeView }) {
  const { t } = useLingui();
  const dateText = useDateText();
  const opened = useTimeText()(dispute.openedAtMs);
  const [isResolving, setResolving] = useState(false);
  const { number, invoiceNumber, clientName, lines, amountMinor, resolution } = dispute;
  const { openedByName, reviewerName } = dispute;
  const isOpen = resolution === null;
  const resolve = () => {
    if (isOpen) setResolving(true);
  };
  useMainAct('resolve-dispute', t`Resolve the dispute`, resolve);
  return (
    <Panel label={t`Dispute`}>
      <Stack>
        <Title order={2}>
          <Trans>Dispute {number}</Trans>
        </Title>
        <Text size="lg">{dispute.reason}</Text>
        <Facts>
          {clientName !== null && <Fact label={t`Client`}>{clientName}</Fact>}
          {lines.length > 0 && (
            <Fact label={t`What is disputed`}>
              {lines.map(({ description }) => description).join(', ')}
            </Fact>
          )}
          <Fact label={t`Set aside`}>
            <MoneyText amountMinor={amountMinor} />
          </Fact>
          <Fact label={t`To be looked at by`} isOff={dispute.isLate}>
            {dateText(dispute.reviewOn)}
          </Fact>
          {reviewerName !== null && <Fact label={t`Who looks at it`}>{reviewerName}</Fact>}
          {resolution !== null && (
            <>
              <Fact label={t`What became of it`}>{outcomeText(resolution.outcome)}</Fact>
              <Fact label={t`Need not be paid`} isSum>
                <MoneyText amountMinor={resolution.allowedMinor} />
              </Fact>
              {resolution.creditNoteNumber !== null && (
                <Fact label={t`Credit note`}>{resolution.creditNoteNumber}</Fact>
              )}
              <Fact label={t`Resolved by`}>{resolution.resolvedByName}</Fact>
            </>
          )}
        </Facts>
        {resolution !== null && resolution.answer !== '' && <Text>{resolution.answer}</Text>}
        <Text c="dimmed">
          <Trans>
            Opened {opened} by {openedByName}
          </Trans>
        </Text>
        <Group>
          <InvoiceButton invoiceId={dispute.invoiceId} number={invoiceNumber} />
          <LetterButton
            title={t`Dispute ${number}`}
            document={{ kind: 'dispute', id: dispute.disputeId }}
          >
            <Trans>Letter to the client</Trans>
          </LetterButton>
        </Group>
        {isOpen && (
          <Button
            size="lg"
            leftSection={<IconGavel size={22} aria-hidden />}
            rightSection={<KeyHint keys={MAIN_ACT} />}
            onClick={resolve}
          >
            <Trans>Resolve the dispute</Trans>
          </Button>
        )}
      </Stack>
      {isResolving && (
        <ResolveDialog
          dispute={dispute}
          onClose={() => {
            setResolving(false);
          }}
        />
      )}
    </Panel>
  );
}
