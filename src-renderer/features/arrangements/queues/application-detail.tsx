import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import type { ApplicationView } from '@shared/ipc/views/arrangements';
import { useTimeText } from '../../../state/time-text';
import { KeyHint } from '../../../ui/key-hint';
import { Fact, Facts } from '../../../ui/layout/facts';
import { Panel } from '../../../ui/layout/panel';
import { MoneyText } from '../../../ui/money/money-text';
import { LetterButton } from '../../../ui/paper/letter-button';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';
import { DecideDialog } from './decide-dialog';
import { decisionText } from './decision-text';

/** One application: what the client tells, and what was decided. */
export function ApplicationDetail({ application }: { readonly application: ApplicationView }) {
  const { t } = useLingui();
  const submitted = useTimeText()(application.submittedAtMs);
  const [isDeciding, setDeciding] = useState(false);
  const { number, clientName, form, decision, signature, submittedByName } = application;
  const isOpen = decision === null;
  const decide = () => {
    if (isOpen) setDeciding(true);
  };
  useMainAct('decide-application', t`Decide the application`, decide);
  return (
    <Panel label={t`Credit application`}>
      <Stack>
        <Title order={2}>
          <Trans>Credit application {number}</Trans>
        </Title>
        <Text size="lg">
          {clientName} · {decisionText(decision?.outcome ?? null)}
        </Text>
        <Facts>
          <Fact label={t`Credit asked for`} isSum>
            <MoneyText amountMinor={form.requestedLimitMinor} />
          </Fact>
          <Fact label={t`Monthly income of the household`}>
            <MoneyText amountMinor={form.monthlyIncomeMinor} />
          </Fact>
          {form.employer !== '' && <Fact label={t`Employer`}>{form.employer}</Fact>}
          {form.occupation !== '' && <Fact label={t`Occupation`}>{form.occupation}</Fact>}
          <Fact label={t`Years at this address`}>{form.yearsAtAddress}</Fact>
          {form.reference !== '' && (
            <Fact label={t`Somebody who knows them`}>{form.reference}</Fact>
          )}
          <Fact label={t`Signed`}>{signature === null ? t`On paper` : signature.signedBy}</Fact>
          {decision !== null && (
            <>
              <Fact label={t`Decided by`}>{decision.decidedByName}</Fact>
              <Fact label={t`Reason`}>{decision.reason}</Fact>
            </>
          )}
        </Facts>
        <Text c="dimmed">
          <Trans>
            Taken {submitted} by {submittedByName}
          </Trans>
        </Text>
        <Group>
          <LetterButton
            title={t`Credit application ${number}`}
            document={{ kind: 'credit-application', id: application.applicationId }}
          >
            <Trans>Application as a letter</Trans>
          </LetterButton>
        </Group>
        {isOpen && (
          <Button
            size="lg"
            leftSection={<IconGavel size={22} aria-hidden />}
            rightSection={<KeyHint keys={MAIN_ACT} />}
            onClick={decide}
          >
            <Trans>Decide the application</Trans>
          </Button>
        )}
      </Stack>
      {isDeciding && (
        <DecideDialog
          application={application}
          onClose={() => {
            setDeciding(false);
          }}
        />
      )}
    </Panel>
  );
}
