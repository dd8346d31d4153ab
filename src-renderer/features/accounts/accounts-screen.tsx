import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { useEffect } from 'react';
import { useRoute } from '../../state/route';
import { Screen } from '../../ui/layout/screen';
import { OnlyFor } from '../../ui/people/only-for';
import { rolesThatMayText } from '../../ui/people/role-names';
import { AccountPage } from './account-page';
import { showClient, showPlace, useAccounts, type Place } from './accounts-store';
import { FindClient } from './find-client';
import { Receivables } from './receivables/receivables';
import './accounts.css';

/** What clients owe and have left here: one by one, and all together. */
export function AccountsScreen() {
  const { t } = useLingui();
  const route = useRoute();
  const asked = route.screen === 'accounts' ? route.clientId : null;
  const place = useAccounts((state) => state.place);
  const roles = rolesThatMayText('take-payment');
  useEffect(() => {
    if (asked !== null) showClient(asked);
  }, [asked]);
  return (
    <Screen title={t`Accounts`} lead={<Trans>What clients owe and have left here</Trans>}>
      <OnlyFor
        act="take-payment"
        title={t`Your role does not see what clients owe`}
        why={<Trans>Money is taken here, so this takes one of these roles: {roles}.</Trans>}
      >
        <Tabs
          value={place}
          keepMounted={false}
          onChange={(next) => {
            if (next !== null) showPlace(next as Place);
          }}
        >
          <Tabs.List mb="lg">
            <Tabs.Tab value="client">
              <Trans>Client</Trans>
            </Tabs.Tab>
            <Tabs.Tab value="receivables">
              <Trans>Receivables</Trans>
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="client">
            <OfClient />
          </Tabs.Panel>
          <Tabs.Panel value="receivables">
            <Receivables />
          </Tabs.Panel>
        </Tabs>
      </OnlyFor>
    </Screen>
  );
}

function OfClient() {
  const clientId = useAccounts((state) => state.clientId);
  return clientId === null ? <FindClient /> : <AccountPage key={clientId} clientId={clientId} />;
}
