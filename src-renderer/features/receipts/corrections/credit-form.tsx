import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { mostToCredit, splitCredit } from '@shared/domain/credit/split-credit';
import type { Failure } from '@shared/ipc/failures';
import type { Creditable } from '@shared/ipc/views/refunds';
import type { Minor } from '@shared/domain/money/money';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { changeCredit, endCorrection } from './correction-draft';
import { CreditedLines } from './credited-lines';
import { creditedLines, creditedSum } from './credited-sum';
import type { CreditDraft } from './refund-draft';

interface Props {
  /** Of the invoice. */
  readonly number: string;
  readonly draft: CreditDraft;
  readonly creditable: Creditable;
}

/** Which lines are credited without paying anything out, and what becomes of their money. */
export function CreditForm({ number, draft, creditable }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { creditNoteId, invoiceId } = draft;
  const sumMinor = creditedSum(creditable.lines, draft.lines);
  const { owedMinor, backMinor } = splitCredit(sumMinor, creditable);
  const lines = creditedLines(creditable.lines, draft.lines);
  const reason = draft.reason.trim();
  const refused = refusalOf(sumMinor, backMinor, creditable);
  const isNothing = sumMinor === 0 ? t`Say how much of which line comes back.` : null;
  const issue = () => {
    setAsked(true);
    if (lines === null || isNothing !== null || refused !== null || reason === '') return;
    void acting.act(
      (approval) => call('creditNotes.issue', { creditNoteId, invoiceId, lines, reason, approval }),
      (note) => {
        endCorrection();
        tellDone(t`${format(note.totalMinor)} credited: credit note ${note.number}.`);
      },
    );
  };
  const problem = refused === null ? (isAsked ? isNothing : null) : failureText(refused);
  return (
    <ActDialog
      title={t`Credit note for invoice ${number}`}
      size="xl"
      doneLabel={t`Credit ${format(sumMinor)}`}
      acting={acting}
      onDone={issue}
      onClose={endCorrection}
    >
      <CreditedLines lines={creditable.lines} typed={draft.lines} />
      <div className="same-amount">
        <span>
          <Trans>Taken off what is owed</Trans>
        </span>
        <output aria-label={t`Taken off what is owed`}>
          <MoneyText amountMinor={owedMinor} />
        </output>
      </div>
      <div className="same-amount">
        <span>
          <Trans>Stays as the client’s credit</Trans>
        </span>
        <output aria-label={t`Stays as the client’s credit`}>
          <MoneyText amountMinor={backMinor} />
        </output>
      </div>
      {problem !== null && (
        <Text c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Brought back unopened`, t`It was not done`, t`Charged by mistake`]}
        value={draft.reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeCredit({ reason: next });
        }}
      />
    </ActDialog>
  );
}

function refusalOf(
  sumMinor: Minor,
  backMinor: Minor,
  { hasClient, ...standing }: Creditable,
): Failure | null {
  const leftMinor = mostToCredit(standing);
  if (sumMinor > leftMinor) return { code: 'CREDIT_EXCEEDS_LEFT', leftMinor };
  return backMinor > 0 && !hasClient ? { code: 'CLIENT_NEEDED' } : null;
}
