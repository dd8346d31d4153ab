import type { ReactNode } from 'react';
import { FailureNotice } from '../failures/failure-notice';
import type { Acting } from '../people/use-act';
import { Dialog, type DialogSize } from './dialog';
import { DialogForm } from './dialog-form';

interface Props {
  readonly title: string;
  readonly size?: DialogSize;
  readonly doneLabel: string;
  readonly acting: Acting;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that does one thing with what is typed in it. Enter does it, Escape leaves it. */
export function ActDialog(props: Props) {
  const { title, size = 'lg', doneLabel, acting, onDone, onClose, children } = props;
  return (
    <Dialog
      title={title}
      size={size}
      // Escape is heard by both dialogs, and means the one on top.
      onClose={() => {
        if (acting.dialog === null) onClose();
      }}
    >
      <DialogForm
        doneLabel={doneLabel}
        isRunning={acting.isRunning}
        onDone={onDone}
        onClose={onClose}
      >
        {children}
        <FailureNotice failure={acting.failure} />
      </DialogForm>
      {acting.dialog}
    </Dialog>
  );
}
