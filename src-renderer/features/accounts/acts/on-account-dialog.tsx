import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { standingOf, termsDueOn } from '@shared/domain/receivable/credit-room';
import type { AccountView, OpenAccountItem } from '@shared/ipc/views/accounts';
import { call } from '../../../bridge/call';
import { keptDrafts } from '../../../state/kept-drafts';
import { useToday } from '../../../state/time-text';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly account: AccountView;
  readonly item: OpenAccountItem;
  readonly onClose: () => void;
}

const useWaitDraft = keptDrafts<{ readonly dueOn: string; readonly reason: string }>();
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Lets an invoice wait, and says beforehand when that takes a manager. */
export function OnAccountDialog({ account, item, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const today = useToday();
  const { terms, money } = account;
  const { draft, change, end } = useWaitDraft(item.invoiceId, () => ({
    dueOn: termsDueOn(item.issuedOn, terms.termsDays, today),
    reason: '',
  }));
  const { dueOn, reason } = draft;
  const [isAsked, setAsked] = useState(false);
  const { invoiceId, number } = item;
  const standing = standingOf(terms.creditLimitMinor, money.owedMinor);
  const isBeyond = standing === 'beyond';
  const isDate = ISO_DATE.test(dueOn);
  const leave = () => {
    setAsked(true);
    if (!isDate || (isBeyond && reason.trim() === '')) return;
    void acting.act(
      (approval) =>
        call('accounts.putOnAccount', { invoiceId, dueOn, reason: reason.trim(), approval }),
      () => {
        end();
        onClose();
        tellDone(t`${number} may wait.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Leave ${number} on account`}
      doneLabel={t`Leave it on account`}
      acting={acting}
      onDone={leave}
      onClose={onClose}
    >
      <Text>
        {isBeyond ? (
          <Trans>More is owed than may be left on account: this takes a manager.</Trans>
        ) : standing === 'near' ? (
          <Trans>The credit limit is almost reached.</Trans>
        ) : (
          <Trans>This is within the credit limit.</Trans>
        )}
      </Text>
      <TextInput
        type="date"
        data-autofocus
        label={t`It may wait until`}
        value={dueOn}
        error={isAsked && !isDate ? t`Choose a day.` : null}
        onChange={(event) => {
          change({ dueOn: event.currentTarget.value });
        }}
      />
      {isBeyond && (
        <ReasonPicker
          label={t`Reason`}
          reasons={[t`Known for years`, t`Waits for the insurance`, t`Pays on payday`]}
          value={reason}
          isAsked={isAsked}
          onChange={(next) => {
            change({ reason: next });
          }}
        />
      )}
    </ActDialog>
  );
}
