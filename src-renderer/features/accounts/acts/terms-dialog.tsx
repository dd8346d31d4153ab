import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Minor } from '@shared/domain/money/money';
import type { AccountView } from '@shared/ipc/views/accounts';
import { call } from '../../../bridge/call';
import { keptDrafts } from '../../../state/kept-drafts';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly account: AccountView;
  readonly onClose: () => void;
}

const MOST_DAYS = 365;

interface TermsDraft {
  readonly limit: Minor | null;
  readonly days: string;
  readonly isCharged: boolean;
  readonly reason: string;
}

const useTermsDraft = keptDrafts<TermsDraft>();

/** What a client may owe, for how long, and whether being late costs anything. */
export function TermsDialog({ account, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const { client, terms } = account;
  const { draft, change, end } = useTermsDraft(client.clientId, () => ({
    limit: terms.creditLimitMinor,
    days: String(terms.termsDays),
    isCharged: terms.isCharged,
    reason: '',
  }));
  const { limit, days, isCharged, reason } = draft;
  const [isAsked, setAsked] = useState(false);
  const termsDays = Number(days);
  const isDays = /^\d{1,3}$/.test(days.trim()) && termsDays <= MOST_DAYS;
  const set = () => {
    setAsked(true);
    if (limit === null || !isDays || reason.trim() === '') return;
    const { clientId } = client;
    void acting.act(
      (approval) =>
        call('accounts.setTerms', {
          clientId,
          terms: { creditLimitMinor: limit, termsDays, isCharged },
          reason: reason.trim(),
          approval,
        }),
      () => {
        end();
        onClose();
        tellDone(t`The terms of ${client.displayName} are set.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Terms of ${client.displayName}`}
      doneLabel={t`Set the terms`}
      acting={acting}
      onDone={set}
      onClose={onClose}
    >
      <MoneyInput
        label={t`Credit limit`}
        data-autofocus
        value={limit}
        error={isAsked && limit === null ? t`Type an amount.` : null}
        onChange={(next) => {
          change({ limit: next });
        }}
      />
      <TextInput
        label={t`Days to pay`}
        inputMode="numeric"
        value={days}
        error={isAsked && !isDays ? t`Type a number of days up to 365.` : null}
        onChange={(event) => {
          change({ days: event.currentTarget.value });
        }}
      />
      <Checkbox
        label={t`Late fees and interest are charged`}
        checked={isCharged}
        onChange={(event) => {
          change({ isCharged: event.currentTarget.checked });
        }}
      />
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Credit application`, t`Known for years`, t`Paid late before`]}
        value={reason}
        isAsked={isAsked}
        onChange={(next) => {
          change({ reason: next });
        }}
      />
    </ActDialog>
  );
}
