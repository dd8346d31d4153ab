import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileCertificate } from '@tabler/icons-react';
import type { ApplicationView } from '@shared/ipc/views/arrangements';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { EmptyState } from '../../../ui/layout/empty-state';
import { MoneyText } from '../../../ui/money/money-text';
import { ApplicationDetail } from './application-detail';
import { decisionText } from './decision-text';
import { Queue } from './queue';

const ALL = { clientId: null, state: 'all' } as const;
const AREAS = ['invoices', 'records'] as const;

/** The latest applications for credit, decided or not. */
export function ApplicationsQueue() {
  const { t } = useLingui();
  const answer = useAnswer('applications.list', ALL, AREAS);
  return (
    <Queue
      name="applications"
      label={t`Credit applications`}
      answer={answer}
      idOf={({ applicationId }) => applicationId}
      row={(application) => <ApplicationRow application={application} />}
      detail={(application) => <ApplicationDetail application={application} />}
      empty={
        <EmptyState
          icon={<IconFileCertificate size={40} aria-hidden />}
          title={t`Nobody has asked for credit`}
        >
          <Trans>An application is taken when an invoice cannot be paid in full.</Trans>
        </EmptyState>
      }
    />
  );
}

function ApplicationRow({ application }: { readonly application: ApplicationView }) {
  const submitted = useTimeText()(application.submittedAtMs);
  const { clientName, number, form, decision } = application;
  return (
    <>
      <span>
        <b>{clientName}</b>
        <span className="row-detail">
          {number} · {submitted}
        </span>
      </span>
      <span className="arrangement-end">
        <b>
          <MoneyText amountMinor={form.requestedLimitMinor} />
        </b>
        <span className="row-detail">{decisionText(decision?.outcome ?? null)}</span>
      </span>
    </>
  );
}
