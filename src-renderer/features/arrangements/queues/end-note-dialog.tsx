import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanView } from '@shared/ipc/views/arrangements';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyText } from '../../../ui/money/money-text';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly plan: PlanView;
  readonly onClose: () => void;
}

type Cause = 'defaulted' | 'cancelled';

/** Ends a note before it is paid: because it was not kept, or because something else was agreed. */
export function EndNoteDialog({ plan, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [cause, setCause] = useState<Cause>('defaulted');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { planId, number, leftMinor } = plan;
  const end = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    void acting.act(
      (approval) => call('plans.end', { planId, cause, reason: reason.trim(), approval }),
      () => {
        onClose();
        tellDone(t`Promissory note ${number} has ended.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`End promissory note ${number}`}
      doneLabel={t`End the note`}
      acting={acting}
      onDone={end}
      onClose={onClose}
    >
      <Text>
        <Trans>
          All that is left of it is due at once: <MoneyText amountMinor={leftMinor} />.
        </Trans>
      </Text>
      <SegmentedControl
        aria-label={t`Why it ends`}
        fullWidth
        data={[
          { value: 'defaulted' as const, label: t`It was not kept` },
          { value: 'cancelled' as const, label: t`Something else was agreed` },
        ]}
        value={cause}
        onChange={(next: Cause) => {
          setCause(next);
        }}
      />
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Payments were missed`, t`The client asked for it`]}
        value={reason}
        isAsked={isAsked}
        onChange={setReason}
      />
    </ActDialog>
  );
}
