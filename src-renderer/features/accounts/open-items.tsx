import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AccountView, OpenAccountItem } from '@shared/ipc/views/accounts';
import { goTo } from '../../state/route';
import { useDateText, useToday } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { WarnMark } from '../../ui/layout/warn-mark';
import { PlainList } from '../../ui/lists/plain-list';
import { MoneyText } from '../../ui/money/money-text';
import { CreditItemDialog } from './acts/credit-item-dialog';
import { OnAccountDialog } from './acts/on-account-dialog';
import { WriteOffDialog } from './acts/write-off-dialog';
import { itemText } from './entry-words';

interface Asked {
  readonly act: 'on-account' | 'credit' | 'write-off';
  readonly item: OpenAccountItem;
}

/** Everything of which something is owed, and what can become of it. */
export function OpenItems({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => {
    setAsked(null);
  };
  return (
    <Panel label={t`Open items`}>
      <Title order={2} mb="xs">
        <Trans>Open items</Trans>
      </Title>
      {account.items.length === 0 && (
        <Text c="dimmed">
          <Trans>Nothing is owed.</Trans>
        </Text>
      )}
      <PlainList label={t`What is owed`}>
        {account.items.map((item) => (
          <ItemRow key={item.invoiceId} item={item} onAsk={setAsked} />
        ))}
      </PlainList>
      {asked?.act === 'on-account' && (
        <OnAccountDialog account={account} item={asked.item} onClose={close} />
      )}
      {asked?.act === 'credit' && <CreditItemDialog item={asked.item} onClose={close} />}
      {asked?.act === 'write-off' && <WriteOffDialog item={asked.item} onClose={close} />}
    </Panel>
  );
}

interface RowProps {
  readonly item: OpenAccountItem;
  readonly onAsk: (asked: Asked) => void;
}

function ItemRow({ item, onAsk }: RowProps) {
  const { t } = useLingui();
  const dateText = useDateText();
  const today = useToday();
  const { invoiceId, kind, number, note, issuedOn, dueOn, dueMinor, nowMinor } = item;
  const isLate = nowMinor > 0 && (dueOn ?? issuedOn) < today;
  return (
    <li className="account-row">
      <span>
        <b>
          {itemText(kind)} {number}
        </b>
        <Text component="span" size="sm" display="block" c="dimmed">
          {[note, dateText(issuedOn)].filter(Boolean).join(' · ')}
          {dueOn !== null && (
            <>
              {' · '}
              <Trans>may wait until {dateText(dueOn)}</Trans>
            </>
          )}
        </Text>
        <Parts item={item} />
        {isLate && (
          <WarnMark>
            <Trans>Overdue</Trans>
          </WarnMark>
        )}
      </span>
      <span className="account-end">
        <b>
          <MoneyText amountMinor={dueMinor} />
        </b>
        <Group gap={6} justify="flex-end" mt={4}>
          <Act
            label={t`On account: ${number}`}
            onClick={() => {
              onAsk({ act: 'on-account', item });
            }}
          >
            <Trans>On account</Trans>
          </Act>
          <Act
            label={t`Arrange ${number}`}
            onClick={() => {
              goTo({ screen: 'arrangements', invoiceId });
            }}
          >
            <Trans>Arrange</Trans>
          </Act>
          {kind === 'sale' && (
            <Act
              label={t`Credit note for ${number}`}
              onClick={() => {
                onAsk({ act: 'credit', item });
              }}
            >
              <Trans>Credit note</Trans>
            </Act>
          )}
          <Act
            label={t`Write off ${number}`}
            onClick={() => {
              onAsk({ act: 'write-off', item });
            }}
          >
            <Trans>Write off</Trans>
          </Act>
        </Group>
      </span>
    </li>
  );
}

interface ActProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Act({ label, onClick, children }: ActProps) {
  return (
    <Button variant="default" px={12} aria-label={label} onClick={onClick}>
      {children}
    </Button>
  );
}

/** What of it is not to be paid now. */
function Parts({ item }: { readonly item: OpenAccountItem }) {
  const { plannedMinor, disputedMinor } = item;
  return (
    <>
      {plannedMinor > 0 && (
        <Text component="span" size="sm" display="block">
          <Trans>
            <MoneyText amountMinor={plannedMinor} /> in instalments
          </Trans>
        </Text>
      )}
      {disputedMinor > 0 && (
        <Text component="span" size="sm" display="block">
          <Trans>
            <MoneyText amountMinor={disputedMinor} /> disputed
          </Trans>
        </Text>
      )}
    </>
  );
}
