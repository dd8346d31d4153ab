import { useLingui } from '@lingui/react/macro';
import type { Input } from '@shared/ipc/contract/contract';
import { useState } from 'react';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { useAct } from '../../../ui/people/use-act';

interface Props {
  readonly attempt: Omit<Input<'cards.reportUnknown'>, 'reason'>;
  readonly onClose: () => void;
}

/** Asks why nobody knows whether a card was charged, and keeps that it may have been. */
export function UnknownDialog({ attempt, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const report = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const wanted = { ...attempt, reason: reason.trim() };
    void acting.act(() => call('cards.reportUnknown', wanted), onClose);
  };
  return (
    <ActDialog
      title={t`Result of the card unknown`}
      doneLabel={t`Keep it as unknown`}
      acting={acting}
      onDone={report}
      onClose={onClose}
    >
      <ReasonPicker
        label={t`What happened`}
        reasons={[t`The terminal lost its line`, t`The terminal went off`, t`No slip came out`]}
        value={reason}
        isAsked={isAsked}
        onChange={setReason}
      />
    </ActDialog>
  );
}
