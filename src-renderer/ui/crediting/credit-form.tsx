import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { mostToCredit, splitCredit } from '@shared/domain/credit/split-credit';
import type { Failure } from '@shared/ipc/failures';
import type { Creditable } from '@shared/ipc/views/refunds';
import type { Minor } from '@shared/domain/money/money';
import type { InvoiceId } from '@shared/lib/ids';
import { call } from '../../bridge/call';
import { ActDialog } from '../dialogs/act-dialog';
import { ReasonPicker } from '../dialogs/reason-picker';
import { failureText } from '../failures/failure-text';
import { MoneyText } from '../money/money-text';
import { useMoney } from '../money/use-money';
import { useAct } from '../people/use-act';
import { tellDone } from '../toasts';
import { CreditedLines } from './credited-lines';
import { creditedLines, creditedSum } from './credited-sum';
import type { CreditDraft } from './credit-draft';
import '../money/same-amount.css';

export interface CreditProps {
  readonly invoiceId: InvoiceId;
  /** Of the invoice. */
  readonly number: string;
  readonly draft: CreditDraft;
  readonly onChange: (typed: Partial<CreditDraft>) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Props extends CreditProps {
  readonly creditable: Creditable;
}

/** Which lines are credited without paying anything out, and what becomes of their money. */
export function CreditForm(props: Props) {
  const { invoiceId, number, draft, creditable, onChange, onDone, onClose } = props;
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { creditNoteId } = draft;
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
        onDone();
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
      onClose={onClose}
    >
      <CreditedLines
        lines={creditable.lines}
        typed={draft.lines}
        onType={(typed) => {
          onChange({ lines: typed });
        }}
      />
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
          onChange({ reason: next });
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
