import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, Title } from '@mantine/core';
import type { AccountView } from '@shared/ipc/views/accounts';
import { useDateText } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { WarnMark } from '../../ui/layout/warn-mark';
import { PlainList } from '../../ui/lists/plain-list';
import { MoneyText } from '../../ui/money/money-text';
import { LetterButton } from '../../ui/paper/letter-button';

/** Instalments, disputes and credit: what was agreed, and what waits. Nothing where there is none. */
export function Agreed({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const dateText = useDateText();
  const { instalments, disputes, credits } = account;
  if (instalments.length + disputes.length + credits.length === 0) return null;
  return (
    <Panel label={t`Agreed and waiting`}>
      <Title order={2} mb="xs">
        <Trans>Agreed and waiting</Trans>
      </Title>
      {instalments.length > 0 && (
        <PlainList label={t`Instalments`}>
          {instalments.map(({ planId, number, dueOn, leftMinor, isDue }) => (
            <li key={`${planId} ${dueOn}`} className="account-row">
              <span>
                <Trans>Instalment of {dateText(dueOn)}</Trans>
                <Text component="span" size="sm" display="block" c="dimmed">
                  {number}
                </Text>
                {isDue && (
                  <WarnMark>
                    <Trans>Due</Trans>
                  </WarnMark>
                )}
              </span>
              <MoneyText amountMinor={leftMinor} />
            </li>
          ))}
        </PlainList>
      )}
      {instalments.length > 0 && (
        <Group gap={8} my="sm">
          {notesOf(account).map(({ planId, number }) => (
            <LetterButton
              key={planId}
              title={t`Promissory note ${number}`}
              document={{ kind: 'plan', id: planId }}
            >
              <Trans>Note {number}</Trans>
            </LetterButton>
          ))}
        </Group>
      )}
      {disputes.length > 0 && (
        <PlainList label={t`Disputes`}>
          {disputes.map(({ disputeId, number, reviewOn, reason, amountMinor }) => (
            <li key={disputeId} className="account-row">
              <span>
                <Trans>Disputed: {reason}</Trans>
                <Text component="span" size="sm" display="block" c="dimmed">
                  <Trans>
                    {number}, to be looked at on {dateText(reviewOn)}
                  </Trans>
                </Text>
              </span>
              <MoneyText amountMinor={amountMinor} />
              <span className="account-below">
                <LetterButton
                  title={t`Dispute ${number}`}
                  document={{ kind: 'dispute', id: disputeId }}
                >
                  <Trans>Letter about {number}</Trans>
                </LetterButton>
              </span>
            </li>
          ))}
        </PlainList>
      )}
      {credits.length > 0 && (
        <PlainList label={t`Credit`}>
          {credits.map(({ creditId, kind, sourceNumber, leftMinor }) => (
            <li key={creditId} className="account-row">
              <span>
                {kind === 'deposit' ? <Trans>Deposit</Trans> : <Trans>Credit</Trans>}
                <Text component="span" size="sm" display="block" c="dimmed">
                  {sourceNumber}
                </Text>
              </span>
              <MoneyText amountMinor={leftMinor} />
            </li>
          ))}
        </PlainList>
      )}
    </Panel>
  );
}

/** Each promissory note that is still to pay, once. */
function notesOf({ instalments }: AccountView) {
  const isFirst = (planId: string, at: number) =>
    instalments.findIndex((each) => each.planId === planId) === at;
  return instalments.filter(({ planId }, at) => isFirst(planId, at));
}
