import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ZERO, type Minor } from '@shared/domain/money/money';
import type { DisputeView } from '@shared/ipc/views/arrangements';
import type { DisputeOutcome } from '@shared/journal/account-facts';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyText } from '../../../ui/money/money-text';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { outcomeText } from '../outcome-text';
import { changeResolution, endResolution, useResolution } from './queue-drafts';

interface Props {
  readonly dispute: DisputeView;
  readonly onClose: () => void;
}

const OUTCOMES: readonly DisputeOutcome[] = ['upheld', 'reduced', 'waived'];
const MAX_ANSWER = 2000;

/** What a supervisor makes of a dispute, and what the client is told. */
export function ResolveDialog({ dispute, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { disputeId, number, amountMinor } = dispute;
  const draft = useResolution(disputeId);
  const { outcome, reason, answer, creditNoteId } = draft;
  const allowedMinor = allowedOf(outcome, draft.allowedMinor, amountMinor);
  const isPart = allowedMinor !== null && allowedMinor > 0 && allowedMinor < amountMinor;
  const isWrong = outcome === 'reduced' && !isPart;
  const resolve = () => {
    setAsked(true);
    if (allowedMinor === null || isWrong || reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('disputes.resolve', {
          ...{ disputeId, outcome, allowedMinor, creditNoteId, approval },
          answer: answer.trim(),
          reason: reason.trim(),
        }),
      () => {
        endResolution(disputeId);
        onClose();
        tellDone(t`Dispute ${number} is resolved.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Resolve dispute ${number}`}
      size="xl"
      doneLabel={t`Resolve it`}
      acting={acting}
      onDone={resolve}
      onClose={onClose}
    >
      <Text>
        <Trans>
          <MoneyText amountMinor={amountMinor} /> is set aside.
        </Trans>
      </Text>
      <SegmentedControl
        aria-label={t`What becomes of it`}
        fullWidth
        data={OUTCOMES.map((value) => ({ value, label: outcomeText(value) }))}
        value={outcome}
        onChange={(next: DisputeOutcome) => {
          changeResolution(disputeId, { outcome: next });
        }}
      />
      {outcome === 'reduced' && (
        <MoneyInput
          label={t`Need not be paid`}
          value={draft.allowedMinor}
          error={
            isAsked && isWrong ? t`Type less than what is set aside, and more than zero.` : null
          }
          onChange={(next) => {
            changeResolution(disputeId, { allowedMinor: next });
          }}
        />
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`It was done as agreed`, t`It was charged by mistake`, t`Goodwill`]}
        value={reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeResolution(disputeId, { reason: next });
        }}
      />
      <Textarea
        label={t`What the client is told`}
        description={t`It stands in the letter to them`}
        autosize
        minRows={3}
        maxLength={MAX_ANSWER}
        value={answer}
        onChange={(event) => {
          changeResolution(disputeId, { answer: event.currentTarget.value });
        }}
      />
    </ActDialog>
  );
}

function allowedOf(outcome: DisputeOutcome, typed: Minor | null, disputed: Minor): Minor | null {
  if (outcome === 'upheld') return ZERO;
  return outcome === 'waived' ? disputed : typed;
}
