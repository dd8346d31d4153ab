import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconCash, IconCashBanknoteOff, IconFileTypePdf, IconScale } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { addDays } from '@shared/domain/time/zoned-time';
import type { AccountView } from '@shared/ipc/views/accounts';
import { call } from '../../bridge/call';
import { useCommands, type Command } from '../../state/commands';
import { useToday } from '../../state/time-text';
import { KeyHint } from '../../ui/key-hint';
import { tellDone, tellFailure } from '../../ui/toasts';
import { MAIN_ACT, useMainAct } from '../../ui/use-main-act';
import { showClient } from './accounts-store';
import { PaymentDialog } from './acts/payment-dialog';
import { PayCreditDialog } from './acts/pay-credit-dialog';
import { beginPayment, paymentDraft, usePayment } from './acts/payment-draft';
import { TermsDialog } from './acts/terms-dialog';

const STATEMENT_DAYS = 30;

interface Props {
  readonly account: AccountView;
  /** Whose it is. */
  readonly children: ReactNode;
}

/** Whose account it is, and what can be done with it as a whole. */
export function AccountActs({ account, children }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const { clientId } = account.client;
  const typed = usePayment((state) => state.draft);
  const [isSetting, setSetting] = useState(false);
  const [isPayingOut, setPayingOut] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const take = () => {
    beginPayment(account);
  };
  const save = async () => {
    setSaving(true);
    const time = { from: addDays(today, -STATEMENT_DAYS), to: today };
    const result = await call('statements.save', { clientId, ...time });
    setSaving(false);
    if (result.ok) tellDone(t`Saved as ${result.value.savedAs}`);
    else tellFailure(result.error);
  };
  useMainAct('take-account-payment', t`Take a payment`, take);
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'other-account',
          label: t`Another client`,
          keys: 'F3',
          scope: 'screen',
          run: () => {
            showClient(null);
          },
        },
      ],
      [t],
    ),
  );
  return (
    <>
      <div className="account-head">
        <div>{children}</div>
        <Button
          leftSection={<IconCash size={20} aria-hidden />}
          rightSection={<KeyHint keys={MAIN_ACT} />}
          onClick={take}
        >
          <Trans>Take a payment</Trans>
        </Button>
      </div>
      <Group gap={10} mt="md">
        <Button
          variant="default"
          rightSection={<KeyHint keys="F3" />}
          onClick={() => {
            showClient(null);
          }}
        >
          <Trans>Another client</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<IconScale size={20} aria-hidden />}
          onClick={() => {
            setSetting(true);
          }}
        >
          <Trans>Terms</Trans>
        </Button>
        <Button
          variant="default"
          loading={isSaving}
          leftSection={<IconFileTypePdf size={20} aria-hidden />}
          onClick={() => void save()}
        >
          <Trans>Statement</Trans>
        </Button>
        {account.money.creditMinor > 0 && (
          <Button
            variant="default"
            leftSection={<IconCashBanknoteOff size={20} aria-hidden />}
            onClick={() => {
              setPayingOut(true);
            }}
          >
            <Trans>Pay out credit</Trans>
          </Button>
        )}
      </Group>
      {typed?.clientId === clientId && (
        <PaymentDialog account={account} draft={paymentDraft(account, typed)} />
      )}
      {isPayingOut && (
        <PayCreditDialog
          account={account}
          onClose={() => {
            setPayingOut(false);
          }}
        />
      )}
      {isSetting && (
        <TermsDialog
          account={account}
          onClose={() => {
            setSetting(false);
          }}
        />
      )}
    </>
  );
}
