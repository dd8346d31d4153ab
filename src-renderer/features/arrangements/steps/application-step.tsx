import { Trans, useLingui } from '@lingui/react/macro';
import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ZERO } from '@shared/domain/money/money';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { call } from '../../../bridge/call';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import {
  changeApplication,
  endStep,
  showStep,
  useArrangementDraft,
  type ApplicationDraft,
} from '../arrangement-draft';
import { SignatureFields } from './signature-fields';
import { StepFrame } from './step-frame';
import { written } from './written';

interface Props {
  readonly arrangement: ArrangementView;
  readonly client: NonNullable<ArrangementView['client']>;
}

const MAX_LENGTH = 120;

/** An application for credit: who asks, what they live on, and how much they ask for. */
export function ApplicationStep({ arrangement, client }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { invoiceId } = arrangement;
  const { application } = useArrangementDraft(invoiceId);
  const { applicationId, requestedLimitMinor, monthlyIncomeMinor, yearsAtAddress } = application;
  const years = yearsOf(yearsAtAddress);
  const change = (changes: Partial<ApplicationDraft>) => {
    changeApplication(invoiceId, changes);
  };
  const submit = () => {
    setAsked(true);
    if (years === null || requestedLimitMinor === null || requestedLimitMinor === 0) return;
    void acting.act(
      () =>
        call('applications.submit', {
          applicationId,
          clientId: client.clientId,
          form: {
            employer: application.employer.trim(),
            occupation: application.occupation.trim(),
            monthlyIncomeMinor: monthlyIncomeMinor ?? ZERO,
            yearsAtAddress: years,
            reference: application.reference.trim(),
            requestedLimitMinor,
          },
          signature: written(application, client.name),
        }),
      ({ number }) => {
        endStep(invoiceId, 'application');
        tellDone(t`Credit application ${number} waits for a manager.`);
      },
    );
  };
  const text = (field: 'employer' | 'occupation' | 'reference', label: string) => (
    <TextInput
      label={label}
      autoComplete="off"
      maxLength={MAX_LENGTH}
      value={application[field]}
      onChange={(event) => {
        change({ [field]: event.currentTarget.value });
      }}
    />
  );
  const isNothing = isAsked && (requestedLimitMinor ?? ZERO) === 0;
  return (
    <StepFrame
      id="submit-application"
      title={t`Credit application`}
      lead={<Trans>For {client.name}. A manager decides it, now or later.</Trans>}
      doneLabel={t`Take the application`}
      acting={acting}
      onDone={submit}
      onBack={() => {
        showStep(invoiceId, null);
      }}
    >
      <Group grow align="flex-start">
        <MoneyInput
          data-first
          label={t`Credit asked for`}
          value={requestedLimitMinor}
          error={isNothing ? t`Type an amount of more than zero` : null}
          onChange={(next) => {
            change({ requestedLimitMinor: next });
          }}
        />
        <MoneyInput
          label={t`Monthly income of the household`}
          value={monthlyIncomeMinor}
          onChange={(next) => {
            change({ monthlyIncomeMinor: next });
          }}
        />
      </Group>
      <Group grow align="flex-start">
        {text('employer', t`Employer`)}
        {text('occupation', t`Occupation`)}
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={t`Years at this address`}
          inputMode="numeric"
          autoComplete="off"
          value={yearsAtAddress}
          error={years === null ? t`Type the years as a number, at most 120.` : null}
          onChange={(event) => {
            change({ yearsAtAddress: event.currentTarget.value });
          }}
        />
        {text('reference', t`Somebody who knows them`)}
      </Group>
      <SignatureFields draft={application} clientName={client.name} onChange={change} />
    </StepFrame>
  );
}

const MOST_YEARS = 120;

/** Nothing typed is none; null is no number of years. */
function yearsOf(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{0,3}$/.test(text)) return null;
  const years = Number(text);
  return years <= MOST_YEARS ? years : null;
}
