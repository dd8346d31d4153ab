import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog } from './dialog';
import { DialogForm } from './dialog-form';
import { ReasonPicker } from './reason-picker';

interface Props {
  readonly title: string;
  /** Common reasons, ready to be chosen. */
  readonly reasons: readonly string[];
  readonly doneLabel: string;
  readonly onDone: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why. Rendered only while it is asked. */
export function ReasonDialog({ title, reasons, doneLabel, onDone, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <DialogForm
        doneLabel={doneLabel}
        onDone={() => {
          setAsked(true);
          if (reason.trim() !== '') onDone(reason.trim());
        }}
        onClose={onClose}
      >
        <ReasonPicker
          label={t`Reason`}
          reasons={reasons}
          value={reason}
          isAsked={isAsked}
          onChange={setReason}
        />
      </DialogForm>
    </Dialog>
  );
}
