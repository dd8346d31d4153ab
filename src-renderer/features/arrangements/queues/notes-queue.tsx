import { Trans, useLingui } from '@lingui/react/macro';
import { IconWritingSign } from '@tabler/icons-react';
import type { PlanView } from '@shared/ipc/views/arrangements';
import { useDateText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { EmptyState } from '../../../ui/layout/empty-state';
import { WarnMark } from '../../../ui/layout/warn-mark';
import { MoneyText } from '../../../ui/money/money-text';
import { NoteDetail } from './note-detail';
import { Queue } from './queue';

const OPEN = { clientId: null, state: 'open' } as const;
const AREAS = ['invoices', 'payments', 'till'] as const;

/** Every note of which something is to be paid, the next payment first. */
export function NotesQueue() {
  const { t } = useLingui();
  const answer = useAnswer('plans.list', OPEN, AREAS);
  return (
    <Queue
      name="notes"
      label={t`Promissory notes`}
      answer={answer}
      idOf={({ planId }) => planId}
      row={(plan) => <NoteRow plan={plan} />}
      detail={(plan) => <NoteDetail plan={plan} />}
      empty={
        <EmptyState
          icon={<IconWritingSign size={40} aria-hidden />}
          title={t`Nobody pays in instalments`}
        >
          <Trans>A promissory note is made when an invoice cannot be paid in full.</Trans>
        </EmptyState>
      }
    />
  );
}

function NoteRow({ plan }: { readonly plan: PlanView }) {
  const dateText = useDateText();
  const { clientName, number, leftMinor, overdueMinor, instalments } = plan;
  const next = instalments.find((each) => each.leftMinor > 0);
  const day = next === undefined ? '' : dateText(next.dueOn);
  return (
    <>
      <span>
        <b>{clientName}</b>
        <span className="row-detail">
          {number} · <Trans>next on {day}</Trans>
        </span>
      </span>
      <span className="arrangement-end">
        <b>
          <MoneyText amountMinor={leftMinor} />
        </b>
        {overdueMinor > 0 && (
          <span className="row-detail">
            <WarnMark>
              <Trans>
                <MoneyText amountMinor={overdueMinor} /> overdue
              </Trans>
            </WarnMark>
          </span>
        )}
      </span>
    </>
  );
}
