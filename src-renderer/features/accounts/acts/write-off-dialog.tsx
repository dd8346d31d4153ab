import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Minor } from '@shared/domain/money/money';
import type { OpenAccountItem } from '@shared/ipc/views/accounts';
import type { WriteOffId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { keptDrafts } from '../../../state/kept-drafts';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly item: OpenAccountItem;
  readonly onClose: () => void;
}

interface WriteOffDraft {
  /** Made once: what is sent twice is written off once. */
  readonly writeOffId: WriteOffId;
  readonly amount: Minor | null;
  readonly reason: string;
}

const useWriteOffDraft = keptDrafts<WriteOffDraft>();

/** Gives up to be paid some of what is owed. */
export function WriteOffDialog({ item, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const { draft, change, end } = useWriteOffDraft(item.invoiceId, () => ({
    writeOffId: newId() as WriteOffId,
    amount: item.dueMinor,
    reason: '',
  }));
  const { writeOffId, amount, reason } = draft;
  const [isAsked, setAsked] = useState(false);
  const { invoiceId, number, dueMinor } = item;
  const isNothing = amount === null || amount === 0;
  const tooMuch =
    amount !== null && amount > dueMinor
      ? failureText({ code: 'AMOUNT_EXCEEDS_OWED', owedMinor: dueMinor })
      : null;
  const write = () => {
    setAsked(true);
    if (isNothing || tooMuch !== null || reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('accounts.writeOff', {
          ...{ writeOffId, invoiceId, amountMinor: amount, reason: reason.trim(), approval },
        }),
      (made) => {
        end();
        onClose();
        tellDone(t`Written off as ${made.number}.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Write off ${number}`}
      doneLabel={t`Write it off`}
      acting={acting}
      onDone={write}
      onClose={onClose}
    >
      <Text c="dimmed">
        <Trans>
          <MoneyText amountMinor={dueMinor} /> is owed. What is written off is not asked for any
          more.
        </Trans>
      </Text>
      <MoneyInput
        label={t`Amount`}
        value={amount}
        error={tooMuch ?? (isAsked && isNothing ? t`Type an amount above zero.` : null)}
        onChange={(next) => {
          change({ amount: next });
        }}
      />
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Cannot be found any more`, t`Too small to ask for`, t`Insolvent`]}
        value={reason}
        isAsked={isAsked}
        onChange={(next) => {
          change({ reason: next });
        }}
      />
    </ActDialog>
  );
}
