import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Failure } from '@shared/ipc/failures';
import type { ReactNode } from 'react';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { closeEditor } from '../state/checkout-store';
import { useFirstField } from './use-first-field';
import './editors.css';

interface Props {
  readonly title: string;
  readonly failure: Failure | null;
  /** What Enter does; `Apply` where nothing else is said. */
  readonly doneLabel?: string;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** The small form under the lines: Enter does it, Esc leaves everything as it was. */
export function EditorForm({ title, failure, doneLabel, onDone, children }: Props) {
  const form = useFirstField();
  return (
    <form
      ref={form}
      className="checkout-editor"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        closeEditor();
      }}
    >
      <div className="checkout-editor-head">
        <h2 className="checkout-editor-title">{title}</h2>
        <Button variant="default" rightSection={<KeyHint keys="Escape" />} onClick={closeEditor}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" rightSection={<KeyHint keys="Enter" />}>
          {doneLabel ?? <Trans>Apply</Trans>}
        </Button>
      </div>
      <div className="checkout-editor-fields">{children}</div>
      <FailureNotice failure={failure} />
    </form>
  );
}
