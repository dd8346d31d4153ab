import { Trans, useLingui } from '@lingui/react/macro';
import { Text, Title } from '@mantine/core';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { useDateText } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { EntryRow } from '../../ui/lists/entry-row';
import { PlainList } from '../../ui/lists/plain-list';
import { MoneyText } from '../../ui/money/money-text';
import { outcomeText } from './outcome-text';

/** What was agreed upon so far; nothing while nothing was. */
export function Agreed({ arrangement }: { readonly arrangement: ArrangementView }) {
  const { t } = useLingui();
  const dateText = useDateText();
  const { plans, disputes, applications } = arrangement;
  if (plans.length + disputes.length + applications.length === 0) return null;
  return (
    <Panel label={t`What was agreed`}>
      <Title order={2} mb="xs">
        <Trans>What was agreed</Trans>
      </Title>
      <PlainList>
        {plans.map((plan) => (
          <EntryRow
            key={plan.planId}
            title={t`Promissory note ${plan.number}`}
            amountMinor={plan.leftMinor}
            reason={plan.reason}
          >
            {plan.instalments
              .filter(({ leftMinor }) => leftMinor > 0)
              .map(({ dueOn, leftMinor }) => (
                <span key={dueOn} className="agreed-payment">
                  {dateText(dueOn)} <MoneyText amountMinor={leftMinor} />
                </span>
              ))}
          </EntryRow>
        ))}
        {disputes.map((dispute) => {
          const reviewOn = dateText(dispute.reviewOn);
          return (
            <EntryRow
              key={dispute.disputeId}
              title={t`Disputed, ${dispute.number}`}
              amountMinor={dispute.amountMinor}
              reason={dispute.reason}
            >
              {dispute.resolution === null
                ? t`A supervisor looks at it by ${reviewOn}.`
                : outcomeText(dispute.resolution.outcome)}
            </EntryRow>
          );
        })}
        {applications.map((application) => (
          <EntryRow
            key={application.applicationId}
            title={t`Credit application ${application.number}`}
            amountMinor={application.form.requestedLimitMinor}
            reason=""
          >
            <Text component="span" inherit>
              <Trans>A manager decides it.</Trans>
            </Text>
          </EntryRow>
        ))}
      </PlainList>
    </Panel>
  );
}
