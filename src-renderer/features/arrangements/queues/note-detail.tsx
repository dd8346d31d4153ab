import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanView } from '@shared/ipc/views/arrangements';
import { goTo } from '../../../state/route';
import { useDateText, useTimeText } from '../../../state/time-text';
import { KeyHint } from '../../../ui/key-hint';
import { Fact, Facts } from '../../../ui/layout/facts';
import { Panel } from '../../../ui/layout/panel';
import { MoneyText } from '../../../ui/money/money-text';
import { LetterButton } from '../../../ui/paper/letter-button';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';
import { EndNoteDialog } from './end-note-dialog';
import { InvoiceButton } from './invoice-button';
import { noteStateText } from './note-state-text';

/** One note: what of it is paid, and what is due when. */
export function NoteDetail({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const dateText = useDateText();
  const agreed = useTimeText()(plan.agreedAtMs);
  const [isEnding, setEnding] = useState(false);
  const { number, clientId, clientName, state, leftMinor, agreedByName, approvedByName } = plan;
  const pay = () => {
    goTo({ screen: 'accounts', clientId });
  };
  useMainAct('pay-note', t`Take a payment`, pay);
  return (
    <Panel label={t`Promissory note`}>
      <Stack>
        <Title order={2}>
          <Trans>Promissory note {number}</Trans>
        </Title>
        <Text size="lg">
          {clientName} · {noteStateText(state)}
        </Text>
        <Facts>
          {plan.instalments.map(({ dueOn, amountMinor, leftMinor: left, isDue }) => (
            <Fact key={dueOn} label={dateText(dueOn)} isOff={isDue && left > 0}>
              {left === 0 ? (
                <Trans>
                  <MoneyText amountMinor={amountMinor} /> paid
                </Trans>
              ) : (
                <MoneyText amountMinor={left} />
              )}
            </Fact>
          ))}
          <Fact label={t`Still to pay`} isSum>
            <MoneyText amountMinor={leftMinor} />
          </Fact>
          <Fact label={t`Reason`}>{plan.reason}</Fact>
          <Fact label={t`Signed`}>
            {plan.signature === null ? t`On paper` : plan.signature.signedBy}
          </Fact>
          {approvedByName !== null && <Fact label={t`Approved by`}>{approvedByName}</Fact>}
        </Facts>
        <Text c="dimmed">
          <Trans>
            Agreed {agreed} by {agreedByName}
          </Trans>
        </Text>
        <Group>
          {plan.invoices.map((each) => (
            <InvoiceButton key={each.invoiceId} invoiceId={each.invoiceId} number={each.number} />
          ))}
          <LetterButton
            title={t`Promissory note ${number}`}
            document={{ kind: 'plan', id: plan.planId }}
          >
            <Trans>Note as a letter</Trans>
          </LetterButton>
        </Group>
        <Group>
          <Button
            variant="default"
            size="lg"
            onClick={() => {
              setEnding(true);
            }}
          >
            <Trans>End the note</Trans>
          </Button>
          <Button
            size="lg"
            flex={1}
            leftSection={<IconCash size={22} aria-hidden />}
            rightSection={<KeyHint keys={MAIN_ACT} />}
            onClick={pay}
          >
            <Trans>Take a payment</Trans>
          </Button>
        </Group>
      </Stack>
      {isEnding && (
        <EndNoteDialog
          plan={plan}
          onClose={() => {
            setEnding(false);
          }}
        />
      )}
    </Panel>
  );
}
