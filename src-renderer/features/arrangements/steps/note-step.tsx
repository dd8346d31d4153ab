import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { noteFault } from '@shared/domain/arrangement/note-fault';
import { addMinor, sumMinor, ZERO } from '@shared/domain/money/money';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { call } from '../../../bridge/call';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { TotalLine } from '../../../ui/money/total-line';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import {
  changeNote,
  endStep,
  instalmentsOf,
  readInstalments,
  showStep,
  useArrangementDraft,
} from '../arrangement-draft';
import { InstalmentRows } from './instalment-rows';
import { ScheduleFields } from './schedule-fields';
import { SignatureFields } from './signature-fields';
import { StepFrame } from './step-frame';
import { written } from './written';

interface Props {
  readonly arrangement: ArrangementView;
  readonly client: NonNullable<ArrangementView['client']>;
}

/** A promissory note: how much is put off, and when it is paid. */
export function NoteStep({ arrangement, client }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { invoiceId, nowMinor, laterMinor, today, noteTerms } = arrangement;
  const { note } = useArrangementDraft(invoiceId);
  const mostMinor = addMinor(nowMinor, laterMinor);
  const totalMinor = note.amountMinor ?? mostMinor;
  const typed = instalmentsOf(note, totalMinor, today);
  const instalments = readInstalments(typed);
  const fault = instalments === null ? null : noteFault(totalMinor, instalments, today);
  const reason = note.reason.trim();
  const agree = () => {
    setAsked(true);
    if (instalments === null || fault !== null || reason === '' || totalMinor > mostMinor) return;
    void acting.act(
      (approval) =>
        call('plans.agree', {
          planId: note.planId,
          clientId: client.clientId,
          invoices: [{ invoiceId, amountMinor: totalMinor }],
          instalments: [...instalments],
          signature: written(note, client.name),
          ...{ reason, approval },
        }),
      (plan) => {
        endStep(invoiceId, 'note');
        tellDone(t`Promissory note ${plan.number} is agreed.`);
      },
    );
  };
  return (
    <StepFrame
      id="agree-note"
      title={t`Promissory note`}
      lead={<Trans>The client promises to pay in instalments. A manager agrees to it.</Trans>}
      doneLabel={t`Agree to the note`}
      acting={acting}
      onDone={agree}
      onBack={() => {
        showStep(invoiceId, null);
      }}
    >
      <ScheduleFields arrangement={arrangement} mostMinor={mostMinor} />
      <InstalmentRows
        typed={typed}
        today={today}
        isAsked={isAsked}
        onChange={(changed) => {
          changeNote(invoiceId, { changed });
        }}
      />
      <TotalLine
        title={<Trans>In instalments</Trans>}
        label={t`In instalments`}
        amountMinor={sumMinor(typed.map(({ amountMinor }) => amountMinor ?? ZERO))}
      />
      {fault !== null && (
        <Text c="var(--mantine-color-error)" role="alert">
          {failureText({ code: 'PLAN_DOES_NOT_ADD_UP', ...fault })}
        </Text>
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`The bill was not expected`, t`Waits for wages`, t`Insurance pays later`]}
        value={note.reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeNote(invoiceId, { reason: next });
        }}
      />
      {noteTerms !== '' && <Text className="note-terms">{noteTerms}</Text>}
      <SignatureFields
        draft={note}
        clientName={client.name}
        onChange={(changes) => {
          changeNote(invoiceId, changes);
        }}
      />
    </StepFrame>
  );
}
