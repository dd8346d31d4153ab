import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { leftInBag } from '@shared/domain/cash/left-in-bag';
import { subtractMinor, type Minor } from '@shared/domain/money/money';
import type { DepositView } from '@shared/ipc/views/cash';
import { call } from '../../bridge/call';
import { useToday } from '../../state/time-text';
import { ActDialog } from '../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../ui/dialogs/reason-picker';
import { VarianceWords } from '../../ui/money/variance-words';
import { useMoney } from '../../ui/money/use-money';
import { MoneyInput } from '../../ui/numbers/money-input';
import { useAct } from '../../ui/people/use-act';
import { tellDone } from '../../ui/toasts';

interface Props {
  readonly deposit: DepositView;
  readonly onClose: () => void;
}

const MAX_LENGTH = 120;

/** What the bank says about a bag: when, under which reference, and how much it counted. */
export function ReceiveDialog({ deposit, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const today = useToday();
  const { depositId, number, content, returnedMinor } = deposit;
  const leftMinor = leftInBag(content, returnedMinor);
  const { format } = useMoney();
  const returned = format(returnedMinor);
  const [receivedOn, setReceivedOn] = useState(today);
  const [reference, setReference] = useState('');
  const [amountMinor, setAmountMinor] = useState<Minor | null>(leftMinor);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isDifferent = amountMinor !== null && amountMinor !== leftMinor;
  const receive = () => {
    setAsked(true);
    if (receivedOn === '' || reference.trim() === '' || amountMinor === null) return;
    if (isDifferent && reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('deposits.receive', {
          depositId,
          receivedOn,
          reference: reference.trim(),
          amountMinor,
          reason: isDifferent ? reason.trim() : '',
          approval,
        }),
      () => {
        onClose();
        tellDone(t`The bank has deposit ${number}.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`The bank has deposit ${number}`}
      doneLabel={t`The bank has it`}
      acting={acting}
      onDone={receive}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={t`On which day`}
          max={today}
          value={receivedOn}
          error={isAsked && receivedOn === '' ? t`Choose the day.` : null}
          onChange={(event) => {
            setReceivedOn(event.currentTarget.value);
          }}
        />
        <MoneyInput
          label={t`Counted by the bank`}
          description={returnedMinor > 0 ? t`Without ${returned} of checks that came back` : null}
          value={amountMinor}
          error={isAsked && amountMinor === null ? t`Type the amount the bank has counted.` : null}
          onChange={setAmountMinor}
        />
      </Group>
      <TextInput
        data-autofocus
        label={t`Reference of the bank`}
        description={t`As it stands on the receipt or the statement`}
        maxLength={MAX_LENGTH}
        value={reference}
        error={isAsked && reference.trim() === '' ? t`Type the reference of the bank.` : null}
        onChange={(event) => {
          setReference(event.currentTarget.value);
        }}
      />
      {isDifferent && (
        <>
          <Text fw={600} c="var(--fd-warn)" role="status">
            <Trans>
              The bank counted something else:{' '}
              <VarianceWords varianceMinor={subtractMinor(amountMinor, leftMinor)} />
            </Trans>
          </Text>
          <ReasonPicker
            label={t`Why is it different?`}
            reasons={[t`The bank found a miscount`, t`A bill was refused`, t`Not known yet`]}
            value={reason}
            isAsked={isAsked}
            onChange={setReason}
          />
        </>
      )}
    </ActDialog>
  );
}
