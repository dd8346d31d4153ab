import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { CardAttemptView } from '@shared/ipc/views/cards';
import { useState } from 'react';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { useAct } from '../../../ui/people/use-act';
import { addApprovedCard } from './take-payment';

interface Props {
  readonly attempt: CardAttemptView;
  readonly outcome: 'approved' | 'declined';
  readonly onClose: () => void;
}

const MAX_LENGTH = 40;

/** Asks how it is known that a card was charged, or was not, and says so. */
export function ResolveDialog({ attempt, outcome, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [approvalCode, setApprovalCode] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isApproved = outcome === 'approved';
  const resolve = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const { cardAttemptId } = attempt;
    const said = { cardAttemptId, outcome, approvalCode: approvalCode.trim() };
    void acting.act(
      () => call('cards.resolve', { ...said, reason: reason.trim() }),
      (resolved) => {
        onClose();
        if (isApproved) void addApprovedCard(resolved);
      },
    );
  };
  return (
    <ActDialog
      title={isApproved ? t`The card was charged` : t`The card was not charged`}
      doneLabel={isApproved ? t`Put it on the list` : t`Charge again`}
      acting={acting}
      onDone={resolve}
      onClose={onClose}
    >
      {isApproved && (
        <TextInput
          data-autofocus
          size="lg"
          label={t`Approval code`}
          autoComplete="off"
          maxLength={MAX_LENGTH}
          value={approvalCode}
          error={
            containsCardNumber(approvalCode) ? failureText({ code: 'CARD_NUMBER_REFUSED' }) : null
          }
          onChange={(event) => {
            setApprovalCode(event.currentTarget.value);
          }}
        />
      )}
      <ReasonPicker
        label={t`How it is known`}
        reasons={[t`The terminal’s list says so`, t`The bank says so`]}
        value={reason}
        isAsked={isAsked}
        onChange={setReason}
      />
    </ActDialog>
  );
}
