import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { AccountView } from '@shared/ipc/views/accounts';
import type { ClientId } from '@shared/lib/ids';
import { standingOf } from '@shared/domain/receivable/credit-room';
import { goTo, useRoute } from '../../state/route';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Fact, Facts } from '../../ui/layout/facts';
import { Panel } from '../../ui/layout/panel';
import { useStage } from '../../ui/layout/use-stage';
import { MoneyText } from '../../ui/money/money-text';
import { AccountActs } from './account-acts';
import { showClient } from './accounts-store';
import { beginDeposit } from './acts/payment-draft';
import { Agreed } from './agreed';
import { Entries } from './entries';
import { OpenItems } from './open-items';

const MONEY = ['invoices', 'payments', 'records'] as const;

/** One client's account, once it is known. Escape goes back to finding another. */
export function AccountPage({ clientId }: { readonly clientId: ClientId }) {
  const { value: account, failure } = useAnswer('accounts.show', { clientId }, MONEY);
  if (account === null) return <FailureNotice failure={failure} />;
  return <Account account={account} />;
}

/** What is open, and everything that ever happened. */
function Account({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const stage = useStage(null, findAnother);
  const { client } = account;
  return (
    <section
      {...stage}
      tabIndex={-1}
      className="account"
      aria-label={t`Account of ${client.displayName}`}
    >
      <Stack gap={20}>
        <Panel label={t`Account`}>
          <AccountActs account={account}>
            <Title order={2}>{client.displayName}</Title>
            <Text c="dimmed">{client.phones.join(' · ')}</Text>
          </AccountActs>
          <Warnings account={account} />
        </Panel>
        <DepositAsked account={account} />
        <OpenItems account={account} />
        <Entries clientId={client.clientId} />
      </Stack>
      <Stack gap={20}>
        <Sums account={account} />
        <Agreed account={account} />
      </Stack>
    </section>
  );
}

function findAnother(): void {
  showClient(null);
}

const ESTIMATES = ['estimates'] as const;

/** Begins to take the deposit that another screen asks for. */
function DepositAsked({ account }: { readonly account: AccountView }) {
  const route = useRoute();
  const { clientId } = account.client;
  const isHere = route.screen === 'accounts' && route.clientId === clientId;
  const asked = isHere ? (route.estimateId ?? null) : null;
  const wanted = { filter: 'accepted' as const, clientId };
  const { value } = useAnswer('estimates.list', wanted, ESTIMATES);
  const estimate = value?.find(({ estimateId }) => estimateId === asked);
  useEffect(() => {
    if (estimate === undefined) return;
    beginDeposit(account, estimate);
    // It is asked for once: who closes the dialog does not want it.
    goTo({ screen: 'accounts', clientId });
  }, [account, clientId, estimate]);
  return null;
}

function Sums({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const { money, terms, roomMinor } = account;
  return (
    <Panel label={t`In short`}>
      <Facts>
        <Fact label={<Trans>To pay now</Trans>}>
          <MoneyText amountMinor={money.dueNowMinor} fw={700} />
        </Fact>
        <Fact label={<Trans>All that is owed</Trans>}>
          <MoneyText amountMinor={money.owedMinor} />
        </Fact>
        <Fact label={<Trans>Credit left here</Trans>}>
          <MoneyText amountMinor={money.creditMinor} />
        </Fact>
        <Fact isSum label={<Trans>Balance</Trans>}>
          <MoneyText amountMinor={money.balanceMinor} fw={700} />
        </Fact>
        <Fact label={<Trans>Credit limit</Trans>}>
          <MoneyText amountMinor={terms.creditLimitMinor} />
        </Fact>
        <Fact label={<Trans>May still be left on account</Trans>}>
          <MoneyText amountMinor={roomMinor} />
        </Fact>
      </Facts>
    </Panel>
  );
}

/** What somebody at the counter must know before anything is agreed. */
function Warnings({ account }: { readonly account: AccountView }) {
  const { money, terms, returnedChecks, cardAttempts } = account;
  const standing = standingOf(terms.creditLimitMinor, money.owedMinor);
  const isUnknown = cardAttempts.some(({ state }) => state === 'unknown');
  const warnings = [
    account.client.alert === '' ? null : account.client.alert,
    terms.creditLimitMinor > 0 && standing === 'near' ? (
      <Trans key="near">The credit limit is almost reached.</Trans>
    ) : null,
    terms.creditLimitMinor > 0 && standing === 'beyond' ? (
      <Trans key="beyond">More is owed than the credit limit allows.</Trans>
    ) : null,
    returnedChecks > 0 ? (
      <Trans key="checks">The bank did not pay a check of this client.</Trans>
    ) : null,
    isUnknown ? (
      <Trans key="card">Nobody knows yet whether a card of this client was charged.</Trans>
    ) : null,
  ].filter((warning) => warning !== null);
  if (warnings.length === 0) return null;
  return (
    <Alert mt="md" icon={<IconAlertTriangle aria-hidden />}>
      {warnings.map((warning, at) => (
        <Text key={at}>{warning}</Text>
      ))}
    </Alert>
  );
}
