import { useLingui } from '@lingui/react/macro';
import { Group, NumberInput, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Minor } from '@shared/domain/money/money';
import type { ApplicationView } from '@shared/ipc/views/arrangements';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly application: ApplicationView;
  readonly onClose: () => void;
}

type Outcome = 'approved' | 'declined';

const USUAL_DAYS = 30;
const MOST_DAYS = 365;

/** A manager approves an application, up to a limit, or declines it. */
export function DecideDialog({ application, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const { applicationId, number, form } = application;
  const [outcome, setOutcome] = useState<Outcome>('approved');
  const [limitMinor, setLimit] = useState<Minor | null>(form.requestedLimitMinor);
  const [termsDays, setTermsDays] = useState(USUAL_DAYS);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isNothing = limitMinor === null || limitMinor === 0;
  const decide = () => {
    setAsked(true);
    if (reason.trim() === '' || (outcome === 'approved' && isNothing)) return;
    const terms =
      outcome === 'declined' || limitMinor === null
        ? null
        : { creditLimitMinor: limitMinor, termsDays };
    void acting.act(
      (approval) =>
        call('applications.decide', { applicationId, terms, reason: reason.trim(), approval }),
      () => {
        onClose();
        tellDone(t`Credit application ${number} is decided.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Decide credit application ${number}`}
      doneLabel={outcome === 'approved' ? t`Approve it` : t`Decline it`}
      acting={acting}
      onDone={decide}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={t`Decision`}
        fullWidth
        data={[
          { value: 'approved' as const, label: t`Approve` },
          { value: 'declined' as const, label: t`Decline` },
        ]}
        value={outcome}
        onChange={(next: Outcome) => {
          setOutcome(next);
        }}
      />
      {outcome === 'approved' && (
        <Group grow align="flex-start">
          <MoneyInput
            label={t`Credit limit`}
            value={limitMinor}
            error={isAsked && isNothing ? t`Type an amount of more than zero` : null}
            onChange={setLimit}
          />
          <NumberInput
            label={t`Days to pay`}
            min={0}
            max={MOST_DAYS}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={termsDays}
            onChange={(next) => {
              if (typeof next === 'number') setTermsDays(next);
            }}
          />
        </Group>
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`A client of many years`, t`Pays on time`, t`Owes too much already`]}
        value={reason}
        isAsked={isAsked}
        onChange={setReason}
      />
    </ActDialog>
  );
}
