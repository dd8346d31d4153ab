import { Trans, useLingui } from '@lingui/react/macro';
import { IconMessageReport } from '@tabler/icons-react';
import type { DisputeView } from '@shared/ipc/views/arrangements';
import { useDateText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { EmptyState } from '../../../ui/layout/empty-state';
import { WarnMark } from '../../../ui/layout/warn-mark';
import { MoneyText } from '../../../ui/money/money-text';
import { outcomeText } from '../outcome-text';
import { DisputeDetail } from './dispute-detail';
import { Queue } from './queue';

const ALL = { state: 'all' } as const;
const AREAS = ['invoices', 'till'] as const;

/** The supervisor's queue: what waits by the day of its review, then what was resolved. */
export function DisputesQueue() {
  const { t } = useLingui();
  const answer = useAnswer('disputes.list', ALL, AREAS);
  return (
    <Queue
      name="disputes"
      label={t`Disputes`}
      answer={answer}
      idOf={({ disputeId }) => disputeId}
      row={(dispute) => <DisputeRow dispute={dispute} />}
      detail={(dispute) => <DisputeDetail dispute={dispute} />}
      empty={
        <EmptyState
          icon={<IconMessageReport size={40} aria-hidden />}
          title={t`Nothing is disputed`}
        >
          <Trans>What a client does not agree with waits here for a supervisor.</Trans>
        </EmptyState>
      }
    />
  );
}

function DisputeRow({ dispute }: { readonly dispute: DisputeView }) {
  const reviewOn = useDateText()(dispute.reviewOn);
  const { number, clientName, invoiceNumber, amountMinor, isLate, resolution } = dispute;
  return (
    <>
      <span>
        <b>{clientName ?? invoiceNumber}</b>
        <span className="row-detail">
          {number} · {dispute.reason}
        </span>
      </span>
      <span className="arrangement-end">
        <b>
          <MoneyText amountMinor={amountMinor} />
        </b>
        <span className="row-detail">
          {resolution !== null && outcomeText(resolution.outcome)}
          {isLate && (
            <WarnMark>
              <Trans>Late since {reviewOn}</Trans>
            </WarnMark>
          )}
          {resolution === null && !isLate && <Trans>By {reviewOn}</Trans>}
        </span>
      </span>
    </>
  );
}
